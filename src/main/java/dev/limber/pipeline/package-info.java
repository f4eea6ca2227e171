/** The build as a pure function: source tree in, site and diagnostics out. Touches no disk; {@link SiteBuild} has the stages in order. */
@NullMarked
package dev.limber.pipeline;

import org.jspecify.annotations.NullMarked;
