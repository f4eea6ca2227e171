/** The command line: options, reports and exit codes. */
@NullMarked
package dev.limber.cli;

import org.jspecify.annotations.NullMarked;
