package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * The summary of a step in a GitHub run, in Markdown: a table of what was found and, folded, the lines that fixes would
 * write, as blocks to paste into a review.
 */
record GitHubSummary(Outcome outcome, SourcePaths paths, SourceTree tree) {
    private static final int MOST_ROWS = 200;
    private static final int MOST_SUGGESTIONS = 50;

    /** A longer line is not repeated. */
    private static final int LONGEST = 1_000;

    String text() {
        StringBuilder page = new StringBuilder("### limber " + outcome.command() + ": "
                + (outcome.exitCode() == ExitCode.OK ? "all is well" : "not published") + "\n\n"
                + Counted.of(outcome.count(Severity.ERROR), "error") + ", "
                + Counted.of(outcome.count(Severity.WARNING), "warning") + ", "
                + Counted.of(outcome.size().pages(), "page") + ".\n");
        outcome.failure()
                .ifPresent(why -> page.append('\n')
                        .append(cell(String.valueOf(why.getMessage())))
                        .append('\n'));
        List<Diagnostic> found = outcome.diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .limit(MOST_ROWS)
                .toList();
        if (!found.isEmpty()) {
            page.append("\n| | Where | What |\n|---|---|---|\n");
            found.forEach(d -> page.append(row(d)));
        }
        return page.append(suggestions(found)).toString();
    }

    private String row(Diagnostic found) {
        String hint = found.hint().isEmpty() ? "" : "<br>" + cell(found.hint());
        return "| " + found.severity().word() + " " + found.code().word() + " | " + place(found.span()) + " | "
                + cell(found.message()) + hint + " |\n";
    }

    private String place(Span span) {
        return cell(paths.inRepository(span.file()) + ":" + span.line() + ":" + span.column());
    }

    private String suggestions(List<Diagnostic> found) {
        List<String> blocks = found.stream()
                .flatMap(one -> one.fix().flatMap(this::suggestion).stream())
                .limit(MOST_SUGGESTIONS)
                .toList();
        return blocks.isEmpty()
                ? ""
                : "\n<details><summary>" + Counted.of(blocks.size(), "suggestion") + "</summary>\n\n"
                        + String.join("\n", blocks) + "\n</details>\n";
    }

    private Optional<String> suggestion(Fix fix) {
        Span span = fix.span();
        return paths.line(tree, span.file(), span.line())
                .filter(line -> line.length() <= LONGEST)
                .flatMap(fix::applied)
                .map(SourceLine::harmless)
                .map(line -> place(span) + "\n\n" + fenced(line));
    }

    /** The line in a fence that is longer than any run of backticks in it. */
    private static String fenced(String line) {
        String fence = "```";
        while (line.contains(fence)) {
            fence += "`";
        }
        return fence + "suggestion\n" + line + "\n" + fence + "\n";
    }

    /** Text that stays text inside a cell. */
    private static String cell(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\\\`*_\\[\\]|#@]", "\\\\$0")
                .replaceAll("\\s+", " ");
    }
}
