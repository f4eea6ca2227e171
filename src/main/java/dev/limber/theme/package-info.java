/** Merges themes and renders templates with Pebble; mistakes in them are diagnostics. No other package uses Pebble. */
@NullMarked
package dev.limber.theme;

import org.jspecify.annotations.NullMarked;
