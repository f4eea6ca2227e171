/** Vectors, angles, boxes and curves in the plane, in fractions of a person's height; y points up. */
@NullMarked
package dev.limber.figure.geometry;

import org.jspecify.annotations.NullMarked;
