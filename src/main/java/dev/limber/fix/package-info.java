/** Applies the fixes of a guide's findings to its files in memory, and judges them by building the guide again. */
@NullMarked
package dev.limber.fix;

import org.jspecify.annotations.NullMarked;
