/** Draws moves from data: a rig, a solver and an SVG writer that turn a few key poses into clear figures. */
@NullMarked
package dev.limber.figure;

import org.jspecify.annotations.NullMarked;
