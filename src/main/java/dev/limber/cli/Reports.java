package dev.limber.cli;

import dev.limber.file.SourceTree;

/** Writes the report of one command in any of the formats. */
record Reports(Outcome outcome, SourcePaths paths, SourceTree tree, Stopwatch stopwatch) {
    String text(Format format) {
        return switch (format) {
            case TEXT -> TextReport.plain(outcome.diagnostics(), paths, tree);
            case JSON -> JsonReport.of(outcome, paths, stopwatch);
            case SARIF -> new SarifReport(outcome, paths).text();
            case GITHUB -> GitHubReport.annotations(outcome, paths);
        };
    }
}
