/** A move as its figure file describes it: key poses, and how the body looks in each. */
@NullMarked
package dev.limber.figure.move;

import org.jspecify.annotations.NullMarked;
