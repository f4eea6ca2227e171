package dev.limber.markdown;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks a page over before flexmark sees it and refuses what would cost it minutes or its stack: files too large, lines
 * nested too deep, paragraphs with too many delimiters. One pass, no regular expression.
 */
final class MarkdownGuard {
    private static final int MAX_BYTES = 512 * 1024;
    private static final int MAX_CONTAINERS = 100;
    private static final int MAX_INDENT = 2 * MAX_CONTAINERS;
    private static final int MAX_DELIMITERS = 2_000;
    private static final int MAX_RUN = 100;
    private static final int MAX_BACKSLASHES = 20;
    private static final String DELIMITERS = "*_[]!`~<{\"'";

    private final Places places;
    private final String body;
    private final FenceTracker fences = new FenceTracker();
    private int linesInBlock;
    private int delimiters;
    private boolean inTable;
    private boolean inNumberedList;

    MarkdownGuard(Places places) {
        this.places = places;
        this.body = places.body();
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
        if (fences.isCode(body, start, to)) {
            linesInBlock = 0;
            return Optional.empty();
        }
        if (start.isThematicBreak(body, from, to)) {
            linesInBlock = 0;
            return to - from > MAX_DELIMITERS ? tooDeep(from, to, "This line is too long.") : Optional.empty();
        }
        if (start.containers() > MAX_CONTAINERS || start.columns() > MAX_INDENT) {
            return tooDeep(from, to, "Lists or quotes are nested more than " + MAX_CONTAINERS + " deep.");
        }
        count(start, to);
        return delimiters(start.content(), to);
    }

    /** Starts to count anew where a new paragraph, list item or table row starts. */
    private void count(LineStart start, int to) {
        boolean blank = start.content() == to;
        boolean firstOfBlock = linesInBlock == 0;
        inNumberedList = start.number() >= 0 && (firstOfBlock || inNumberedList || start.number() == 1)
                || inNumberedList && !blank && !firstOfBlock;
        inTable = inTable && body.indexOf('|', start.content()) >= 0 && body.indexOf('|', start.content()) < to
                || linesInBlock == 1 && LineStart.isTableRule(body, start.content(), to);
        boolean newItem = start.bullet() && !blank || start.number() >= 0 && inNumberedList;
        if (blank || newItem || inTable || isHeading(start, to)) {
            delimiters = 0;
        }
        linesInBlock = blank ? 0 : newItem ? 1 : linesInBlock + 1;
    }

    private boolean isHeading(LineStart start, int to) {
        return start.content() < to && body.charAt(start.content()) == '#';
    }

    private Optional<Diagnostic> delimiters(int from, int to) {
        int run = 0;
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            run = i > from && c == body.charAt(i - 1) ? run + 1 : 1;
            if (c == '\\' && run > MAX_BACKSLASHES) {
                return tooDeep(i - run + 1, i + 1, "More than " + MAX_BACKSLASHES + " backslashes stand in a row.");
            }
            if (DELIMITERS.indexOf(c) < 0) {
                continue;
            }
            if (run > MAX_RUN) {
                return tooDeep(i - run + 1, i + 1, "More than " + MAX_RUN + " \"" + c + "\" stand in a row.");
            }
            if (++delimiters > MAX_DELIMITERS) {
                return tooDeep(
                        i, i + 1, "This paragraph has more than " + MAX_DELIMITERS + " marks such as * [ ` or \".");
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> tooDeep(int from, int to, String message) {
        return Optional.of(error(
                Code.TOO_DEEP, places.at(from, to), message, "Cut it up, or put it in a code block if it is code."));
    }

    private static Diagnostic error(Code code, Span span, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, message, span, hint);
    }
}
