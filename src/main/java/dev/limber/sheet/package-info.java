/** Builds the contact sheet of {@code limber figures}: a page with each pose of each move in each style. */
@NullMarked
package dev.limber.sheet;

import org.jspecify.annotations.NullMarked;
