/** Checks that a body can be in its poses: joints, reach, floor, walls, and what carries it. */
@NullMarked
package dev.limber.figure.check;

import org.jspecify.annotations.NullMarked;
