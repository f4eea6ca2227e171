/** Limits on what a page may cost to parse: size, depth, delimiters, characters read, stack and processor time. */
@NullMarked
package dev.limber.markdown.guard;

import org.jspecify.annotations.NullMarked;
