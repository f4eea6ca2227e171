/** Files as data: what was read and what is to be written. Touches no disk. */
@NullMarked
package dev.limber.file;

import org.jspecify.annotations.NullMarked;
