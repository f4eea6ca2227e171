/** Writes to disk: publishes a site so that a crash, a full disk or a second build never leaves it broken. */
@NullMarked
package dev.limber.output;

import org.jspecify.annotations.NullMarked;
