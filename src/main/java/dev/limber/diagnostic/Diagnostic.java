package dev.limber.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/** One finding about one place. */
public record Diagnostic(Severity severity, Code code, String message, Span span, Advice advice)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** What a person can do about it; empty when there is nothing to add. For display only: programs read the fix. */
    public String hint() {
        return advice.text();
    }

    /** The edit that mends it, where one replacement is enough. */
    public Optional<Fix> fix() {
        return advice.fix();
    }

    /** The same finding about another file with the same text. */
    public Diagnostic in(String file) {
        return new Diagnostic(severity, code, message, span.in(file), advice.in(file));
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
