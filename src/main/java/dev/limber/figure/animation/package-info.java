/** Turns key poses into rigid parts that a style sheet moves. */
@NullMarked
package dev.limber.figure.animation;

import org.jspecify.annotations.NullMarked;
