/** Writes what a build or check found: for people, for programs, for code scanners and for a GitHub run. */
@NullMarked
package dev.limber.report;

import org.jspecify.annotations.NullMarked;
