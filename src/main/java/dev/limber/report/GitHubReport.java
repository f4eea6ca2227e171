package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;

/** The report as annotations, which a GitHub run shows on the lines of a change. */
final class GitHubReport {
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
}
