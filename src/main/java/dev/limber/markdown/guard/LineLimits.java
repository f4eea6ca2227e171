package dev.limber.markdown.guard;

import dev.limber.diagnostic.Code;
import java.util.Optional;

/** Checks the lines of a page against limits of nesting and number, in one pass. Keeps the counts of one page. */
final class LineLimits {
    private static final int MAX_LINES = 10_000;
    private static final int MAX_LINES_TOGETHER = 2_000;
    private static final int MAX_CONTAINERS = 100;
    private static final int MAX_CONTAINERS_OF_PAGE = 20_000;
    private static final int MAX_INDENT = 2 * MAX_CONTAINERS;
    private static final int MAX_BACKSLASHES = 20;

    private final String body;
    private final boolean hasBackslashes;
    private int lines;
    private int linesTogether;
    private int containers;

    LineLimits(String body) {
        this.body = body;
        this.hasBackslashes = body.indexOf('\\') >= 0;
    }

    /** The first line that passes a limit, if there is one; to be called once. */
    Optional<Refusal> refusal() {
        for (int from = 0; from < body.length(); ) {
            int newline = body.indexOf('\n', from);
            int to = newline < 0 ? body.length() : newline;
            Optional<Refusal> refusal = line(from, to);
            if (refusal.isPresent()) {
                return refusal;
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private Optional<Refusal> line(int from, int to) {
        LineStart start = LineStart.of(body, from, to);
        boolean deep = start.containers() > start.quotes() || start.columns() > MAX_INDENT;
        boolean rule = deep && LineStart.isThematicBreak(body, from, to);
        int nested = rule ? start.quotes() : start.containers();
        lines++;
        linesTogether = start.isBlank(to) ? 0 : linesTogether + 1;
        containers += nested;
        if (nested > MAX_CONTAINERS || start.columns() > MAX_INDENT && !rule) {
            return tooDeep(from, to, "Lists or quotes are nested more than " + MAX_CONTAINERS + " deep.");
        }
        Optional<Refusal> tooMany = counts(from, to);
        return tooMany.isPresent() || !hasBackslashes ? tooMany : backslashes(from, to);
    }

    private Optional<Refusal> counts(int from, int to) {
        if (lines > MAX_LINES) {
            return tooMany(from, to, "The page has more than " + MAX_LINES + " lines.");
        } else if (linesTogether > MAX_LINES_TOGETHER) {
            return tooMany(from, to, "More than " + MAX_LINES_TOGETHER + " lines stand together without a blank one.");
        } else if (containers > MAX_CONTAINERS_OF_PAGE) {
            return tooMany(from, to, "The page has more than " + MAX_CONTAINERS_OF_PAGE + " list items and quotes.");
        }
        return Optional.empty();
    }

    /** Limits runs of backslashes: the time flexmark takes for one grows much faster than its length. */
    private Optional<Refusal> backslashes(int from, int to) {
        int run = 0;
        for (int i = from; i < to; i++) {
            run = body.charAt(i) == '\\' ? run + 1 : 0;
            if (run > MAX_BACKSLASHES) {
                return tooDeep(i - run + 1, i + 1, "More than " + MAX_BACKSLASHES + " backslashes stand in a row.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> tooDeep(int from, int to, String message) {
        return Optional.of(new Refusal(Code.TOO_DEEP, from, to, message, "Use fewer."));
    }

    private static Optional<Refusal> tooMany(int from, int to, String message) {
        return Optional.of(new Refusal(Code.TOO_LARGE, from, to, message, "Cut it up."));
    }
}
