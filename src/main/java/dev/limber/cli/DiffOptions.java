package dev.limber.cli;

import picocli.CommandLine.Option;

/** The options of commands that change sources: each shows a diff, and writes it only when it is told to. */
final class DiffOptions {
    @Option(
            names = {"-w", "--write"},
            description = "Write the changed files; without it only a diff is shown.")
    boolean write;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no diff.")
    boolean quiet;

    /** A diff has no colours; the option is there so that scripts may give it to every command. */
    @Option(names = "--no-color", description = "No colour, even on a terminal; a diff has none anyway.")
    private boolean noColor;
}
