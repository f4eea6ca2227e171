package dev.limber.diagnostic;

import java.util.Optional;

/**
 * A text edit that mends a finding: what stands at the span is replaced.
 *
 * @param span where the text to replace stands; it may be only a part of the finding's own span, or lie beside it
 * @param sure whether the edit is certain enough to be made without asking; otherwise it is a suggestion for a person
 */
public record Fix(Span span, String replacement, boolean sure) {
    private static final int QUOTES = 2;

    /**
     * An edit of what a person typed, at a span that holds just that, with or without quotes around it. Nothing where
     * the span holds something else: a text over several lines, with escapes, or one that was made up.
     */
    public static Optional<Fix> of(Span span, String typed, String replacement, boolean sure) {
        if (typed.isEmpty() || typed.equals(replacement)) {
            return Optional.empty();
        } else if (span.length() == typed.length()) {
            return Optional.of(new Fix(span, replacement, sure));
        }
        return span.length() == typed.length() + QUOTES
                ? Optional.of(new Fix(
                        new Span(span.file(), span.line(), span.column() + 1, typed.length()), replacement, sure))
                : Optional.empty();
    }

    /**
     * A sure edit that deletes an item of a list behind another one: on the same line with what stands between them,
     * below it with all that stands before it on its line.
     */
    public static Optional<Fix> without(Span previous, Span item) {
        int start = previous.column() + previous.length();
        int length = item.column() + item.length() - start;
        if (previous.line() != item.line() && previous.column() == item.column()) {
            int all = item.column() - 1 + item.length();
            return Optional.of(new Fix(new Span(item.file(), item.line(), 1, all), "", true));
        }
        return previous.line() == item.line() && length > item.length()
                ? Optional.of(new Fix(new Span(item.file(), item.line(), start, length), "", true))
                : Optional.empty();
    }

    /** The text that the edit replaces on its line; nothing where the line ends before the span does. */
    public Optional<String> replaced(String line) {
        return span.textOn(line);
    }

    /** The line with the edit made; nothing where the line ends before the span does. */
    public Optional<String> applied(String line) {
        int start = span.column() - 1;
        return replaced(line).map(old -> line.substring(0, start) + replacement + line.substring(start + old.length()));
    }

    /** The same edit as a mere suggestion. */
    public Fix unsure() {
        return new Fix(span, replacement, false);
    }
}
