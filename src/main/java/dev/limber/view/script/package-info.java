/** What the scripts of the theme know of a guide: their words, and the moves that plans are made of. Does no I/O. */
@NullMarked
package dev.limber.view.script;

import org.jspecify.annotations.NullMarked;
