/**
 * Draws the figures of moves from data: still pictures and animations as SVG. This package is all that the rest of the
 * code uses; the packages below it are layers, in this order: geometry, svg, body, prop, move, draw and read,
 * animation.
 */
@NullMarked
package dev.limber.figure;

import org.jspecify.annotations.NullMarked;
