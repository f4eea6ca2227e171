/** Reads figure files: the contract of their keys, the reader, and the check that a body can do what a pose asks. */
@NullMarked
package dev.limber.figure.read;

import org.jspecify.annotations.NullMarked;
