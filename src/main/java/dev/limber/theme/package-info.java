/** Templates: Pebble over the source tree, with mistakes as diagnostics. The only home of Pebble. */
@NullMarked
package dev.limber.theme;

import org.jspecify.annotations.NullMarked;
