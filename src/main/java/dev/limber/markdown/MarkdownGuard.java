package dev.limber.markdown;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks a page over before flexmark sees it and refuses what would cost it, or what comes after it, minutes or the
 * stack: files too large, lines nested too deep, too many lines. One pass, no regular expression, and no guess about
 * what is code and what is text, so that nobody can make it guess wrong. {@link GuardedInlineParser} looks at each
 * paragraph once flexmark has found it. The limits lie well above what real pages have.
 */
final class MarkdownGuard {
    private static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_LINES = 10_000;
    private static final int MAX_LINES_TOGETHER = 2_000;
    private static final int MAX_CONTAINERS = 100;
    private static final int MAX_CONTAINERS_OF_PAGE = 20_000;
    private static final int MAX_INDENT = 2 * MAX_CONTAINERS;
    private static final int MAX_BACKSLASHES = 20;

    private final Places places;
    private final String body;
    private final boolean hasBackslashes;
    private int lines;
    private int linesTogether;
    private int containers;

    MarkdownGuard(Places places) {
        this.places = places;
        this.body = places.body();
        this.hasBackslashes = body.indexOf('\\') >= 0;
    }

    /** Why the page is not to be parsed, if so. */
    Optional<Diagnostic> refusal() {
        if (isTooLarge(places.text())) {
            return Optional.of(error(
                    Code.TOO_LARGE,
                    Span.startOf(places.file()),
                    "The page is larger than 512 KB.",
                    "Cut it into several pages."));
        }
        for (int from = 0; from < body.length(); ) {
            int newline = body.indexOf('\n', from);
            int to = newline < 0 ? body.length() : newline;
            Optional<Diagnostic> refusal = line(from, to);
            if (refusal.isPresent()) {
                return refusal;
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private static boolean isTooLarge(String text) {
        return text.length() > MAX_BYTES
                || text.length() > MAX_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    private Optional<Diagnostic> line(int from, int to) {
        LineStart start = LineStart.of(body, from, to);
        boolean deep = start.containers() > start.quotes() || start.columns() > MAX_INDENT;
        boolean rule = deep && LineStart.isThematicBreak(body, from, to);
        int nested = rule ? start.quotes() : start.containers();
        lines++;
        linesTogether = start.isBlank(to) ? 0 : linesTogether + 1;
        containers += nested;
        if (nested > MAX_CONTAINERS || start.columns() > MAX_INDENT && !rule) {
            return tooDeep(from, to, "Lists or quotes are nested more than " + MAX_CONTAINERS + " deep.");
        } else if (lines > MAX_LINES) {
            return tooMany(from, to, "The page has more than " + MAX_LINES + " lines.");
        } else if (linesTogether > MAX_LINES_TOGETHER) {
            return tooMany(from, to, "More than " + MAX_LINES_TOGETHER + " lines stand together without a blank one.");
        } else if (containers > MAX_CONTAINERS_OF_PAGE) {
            return tooMany(from, to, "The page has more than " + MAX_CONTAINERS_OF_PAGE + " list items and quotes.");
        }
        return hasBackslashes ? backslashes(from, to) : Optional.empty();
    }

    /** flexmark tries the ways to read a run of backslashes one by one. */
    private Optional<Diagnostic> backslashes(int from, int to) {
        int run = 0;
        for (int i = from; i < to; i++) {
            run = body.charAt(i) == '\\' ? run + 1 : 0;
            if (run > MAX_BACKSLASHES) {
                return tooDeep(i - run + 1, i + 1, "More than " + MAX_BACKSLASHES + " backslashes stand in a row.");
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> tooDeep(int from, int to, String message) {
        return Optional.of(error(Code.TOO_DEEP, places.at(from, to), message, "Use fewer."));
    }

    private Optional<Diagnostic> tooMany(int from, int to, String message) {
        return Optional.of(error(Code.TOO_LARGE, places.at(from, to), message, "Cut it up."));
    }

    private static Diagnostic error(Code code, Span span, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, message, span, Advice.of(hint));
    }
}
