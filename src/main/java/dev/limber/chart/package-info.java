/** Draws the results of studies as a static picture with a table beside it. Knows nothing of pages or templates. */
@NullMarked
package dev.limber.chart;

import org.jspecify.annotations.NullMarked;
