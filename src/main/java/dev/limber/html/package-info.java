/** Bodies to HTML: a direct walk that can only write what it knows. */
@NullMarked
package dev.limber.html;

import org.jspecify.annotations.NullMarked;
