/** The body: proportions, poses, and the solver that turns a pose into the place of every joint. */
@NullMarked
package dev.limber.figure.body;

import org.jspecify.annotations.NullMarked;
