/** Checks the prose and the records of pages against the editorial rules that a guide has chosen. */
@NullMarked
package dev.limber.check.editorial;

import org.jspecify.annotations.NullMarked;
