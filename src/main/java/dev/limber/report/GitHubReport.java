package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import java.util.List;

/** The report as a GitHub run shows it: annotations on the lines of a change, and a page about the step. */
public final class GitHubReport {
    private static final int MOST_ROWS = 200;

    private GitHubReport() {}

    /** One workflow command for each diagnostic. */
    static String annotations(Outcome outcome, SourcePaths paths) {
        StringBuilder lines = new StringBuilder();
        outcome.diagnostics().forEach(found -> lines.append(annotation(found, paths)));
        return lines.toString();
    }

    private static String annotation(Diagnostic found, SourcePaths paths) {
        Span span = found.span();
        String command =
                found.severity() == Severity.NOTE ? "notice" : found.severity().word();
        String hint = found.hint().isEmpty() ? "" : "\nHint: " + found.hint();
        return "::" + command + " file=" + property(paths.inRepository(span.file())) + ",line=" + span.line() + ",col="
                + span.column() + ",endColumn=" + (span.column() + span.length()) + ",title="
                + property(found.code().word()) + "::" + data(found.message() + hint) + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** A table in Markdown. */
    public static String summary(Outcome outcome, SourcePaths paths) {
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
            found.forEach(d -> page.append(row(d, paths)));
        }
        return page.toString();
    }

    private static String row(Diagnostic found, SourcePaths paths) {
        Span span = found.span();
        String hint = found.hint().isEmpty() ? "" : "<br>" + cell(found.hint());
        return "| " + found.severity().word() + " " + found.code().word() + " | "
                + cell(paths.inRepository(span.file()) + ":" + span.line() + ":" + span.column()) + " | "
                + cell(found.message()) + hint + " |\n";
    }

    /** Text that stays text inside a cell. */
    private static String cell(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\\\`*_\\[\\]|#@]", "\\\\$0")
                .replaceAll("\\s+", " ");
    }
}
