/** Draws key poses as still figures. */
@NullMarked
package dev.limber.figure.draw;

import org.jspecify.annotations.NullMarked;
