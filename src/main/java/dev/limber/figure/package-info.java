/**
 * Draws figures of moves from data, as still and animated SVG. Other packages use this package only; the packages below
 * it are layers, from the lowest: geometry, svg, body, prop, move, check, draw and read, animation.
 */
@NullMarked
package dev.limber.figure;

import org.jspecify.annotations.NullMarked;
