package dev.limber.report;

import dev.limber.file.SourceTree;

/** Writes the report of one command in any format. */
public record Reports(Outcome outcome, SourcePaths paths, SourceTree tree, Stopwatch stopwatch) {
    /** The summary of a step in a GitHub run. */
    public String summary() {
        return new GitHubSummary(outcome, paths, tree).text();
    }

    /** The report in one of the formats. */
    public String text(Format format) {
        return switch (format) {
            case TEXT -> new TextReport(false).text(outcome.diagnostics(), paths, tree);
            case JSON -> JsonReport.of(outcome, paths, stopwatch);
            case SARIF -> new SarifReport(outcome, paths).text();
            case GITHUB -> GitHubReport.annotations(outcome, paths);
        };
    }
}
