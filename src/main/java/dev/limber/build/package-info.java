/** The build as one function. */
@NullMarked
package dev.limber.build;

import org.jspecify.annotations.NullMarked;
