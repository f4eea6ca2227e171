/** The one function that a build is: a source tree in, a site and diagnostics out. Touches no disk. */
@NullMarked
package dev.limber.pipeline;

import org.jspecify.annotations.NullMarked;
