/** Builds the contact sheet of {@code limber figures}: one page with every pose of every move in every style. */
@NullMarked
package dev.limber.sheet;

import org.jspecify.annotations.NullMarked;
