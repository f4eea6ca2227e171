/** Source files and output files as values in memory, and the cache of results that stages see. Does no I/O. */
@NullMarked
package dev.limber.file;

import org.jspecify.annotations.NullMarked;
