/** Checks that need the whole guide: links and references in {@code links}, prose in {@code editorial}. */
@NullMarked
package dev.limber.check;

import org.jspecify.annotations.NullMarked;
