package dev.limber.cli;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import java.util.List;
import java.util.Optional;

/** The report for people: {@code file:line:column: error[code]: message}, the line, a caret, a hint. */
final class TextReport {
    private static final String MARGIN = "    ";

    private final Shell shell;
    private final boolean color;

    TextReport(Shell shell, boolean color) {
        this.shell = shell;
        this.color = color;
    }

    void print(List<Diagnostic> diagnostics, SourcePaths paths, SourceTree tree) {
        diagnostics.forEach(d -> shell.err().print(format(d, paths, tree, color)));
    }

    /** The same without colour, for a file. */
    static String plain(List<Diagnostic> diagnostics, SourcePaths paths, SourceTree tree) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(d -> text.append(format(d, paths, tree, false)));
        return text.toString();
    }

    private static String format(Diagnostic found, SourcePaths paths, SourceTree tree, boolean color) {
        Span span = found.span();
        StringBuilder text = new StringBuilder();
        String place = paths.shown(span.file()) + ":" + span.line() + ":" + span.column() + ":";
        String kind = found.severity().word() + "[" + found.code().word() + "]:";
        text.append(bold(SourceLine.harmless(place), color)).append(' ').append(tinted(kind, found.severity(), color));
        text.append(' ').append(SourceLine.harmless(found.message())).append('\n');
        Optional<SourceLine> line = paths.line(tree, span.file(), span.line())
                .filter(content -> !content.isBlank())
                .map(content -> SourceLine.around(content, span.column(), span.length()));
        line.ifPresent(shown -> text.append(MARGIN).append(shown.text()).append('\n'));
        line.ifPresent(shown -> text.append(MARGIN)
                .append(" ".repeat(shown.indent()))
                .append(tinted("^".repeat(shown.width()), found.severity(), color))
                .append('\n'));
        found.hint().lines().forEach(hint -> text.append(hintLine(hint, text)));
        return text.toString();
    }

    private static String hintLine(String hint, StringBuilder before) {
        boolean first = before.indexOf("\n" + MARGIN + "hint: ") < 0;
        return MARGIN + (first ? "hint: " : "      ") + SourceLine.harmless(hint) + "\n";
    }

    private static String bold(String text, boolean color) {
        return color ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private static String tinted(String text, Severity severity, boolean color) {
        String tint = switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case NOTE -> "\u001B[1;36m";
        };
        return color ? tint + text + "\u001B[0m" : text;
    }
}
