/** Reads the content folder and the theme into a source tree. No other package reads source files. */
@NullMarked
package dev.limber.source;

import org.jspecify.annotations.NullMarked;
