package dev.limber.diagnostic;

import java.util.Comparator;

/**
 * One finding about one place.
 *
 * @param hint what to do about it, ready to paste where possible; empty when there is nothing to add
 */
public record Diagnostic(Severity severity, Code code, String message, Span span, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
