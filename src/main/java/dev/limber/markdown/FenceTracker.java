package dev.limber.markdown;

/** Knows, line by line, what is fenced code: there delimiters mean nothing and need not be counted. */
final class FenceTracker {
    private static final int MIN_FENCE = 3;

    private char fence;
    private int length;
    private int quotes;

    /** Whether the line belongs to a fenced code block, its fences included. */
    boolean isCode(String text, LineStart start, int to) {
        int run = run(text, start.content(), to);
        char mark = run >= MIN_FENCE ? text.charAt(start.content()) : 0;
        if (length > 0 && start.quotes() < quotes) {
            length = 0;
        }
        if (length > 0) {
            if (mark == fence
                    && run >= length
                    && text.substring(start.content() + run, to).isBlank()) {
                length = 0;
            }
            return true;
        }
        if (mark == 0
                || mark == '`' && text.substring(start.content() + run, to).indexOf('`') >= 0) {
            return false;
        }
        fence = mark;
        length = run;
        quotes = start.quotes();
        return true;
    }

    private static int run(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) == text.charAt(from) && "`~".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - from;
    }
}
