/** Reads the content folder and the theme into a source tree: the only place that reads what a build is made of. */
@NullMarked
package dev.limber.source;

import org.jspecify.annotations.NullMarked;
