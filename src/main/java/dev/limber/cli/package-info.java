/** The command line: subcommands, options and exit codes. */
@NullMarked
package dev.limber.cli;

import org.jspecify.annotations.NullMarked;
