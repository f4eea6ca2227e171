/** Source files and output files as values in memory. Does no I/O. */
@NullMarked
package dev.limber.file;

import org.jspecify.annotations.NullMarked;
