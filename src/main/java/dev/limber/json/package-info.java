/** Writes JSON deterministically. */
@NullMarked
package dev.limber.json;

import org.jspecify.annotations.NullMarked;
