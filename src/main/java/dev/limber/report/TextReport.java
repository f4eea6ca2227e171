package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceTree;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Formats diagnostics for a terminal: {@code file:line:column: error[code]: message}, the source line, carets, the hint. */
public final class TextReport {
    private static final String MARGIN = "    ";

    private final boolean color;

    public TextReport(boolean color) {
        this.color = color;
    }

    /** Errors first, then warnings, then notes, each in the order given. */
    public String text(List<Diagnostic> diagnostics, SourcePaths paths, SourceTree tree) {
        StringBuilder text = new StringBuilder();
        diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .forEach(found -> text.append(format(found, paths, tree)));
        return text.toString();
    }

    private String format(Diagnostic found, SourcePaths paths, SourceTree tree) {
        Span span = found.span();
        StringBuilder text = new StringBuilder();
        String place = paths.shown(span.file()) + ":" + span.line() + ":" + span.column() + ":";
        String kind = found.severity().word() + "[" + found.code().word() + "]:";
        text.append(bold(SourceLine.harmless(place))).append(' ').append(tinted(kind, found.severity()));
        text.append(' ').append(SourceLine.harmless(found.message())).append('\n');
        paths.line(tree, span.file(), span.line())
                .filter(content -> !content.isBlank())
                .map(content -> SourceLine.around(content, span.column(), span.length()))
                .ifPresent(shown -> text.append(marked(shown, found.severity())));
        if (!found.hint().isEmpty()) {
            text.append(found.hint()
                    .lines()
                    .map(SourceLine::harmless)
                    .collect(Collectors.joining("\n" + MARGIN + "      ", MARGIN + "hint: ", "\n")));
        }
        return text.toString();
    }

    private String marked(SourceLine line, Severity severity) {
        return MARGIN + line.text() + "\n" + MARGIN + " ".repeat(line.indent())
                + tinted("^".repeat(line.width()), severity) + "\n";
    }

    private String bold(String text) {
        return color ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    private String tinted(String text, Severity severity) {
        String tint = switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case NOTE -> "\u001B[1;36m";
        };
        return color ? tint + text + "\u001B[0m" : text;
    }
}
