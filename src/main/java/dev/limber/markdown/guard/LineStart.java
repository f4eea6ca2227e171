package dev.limber.markdown.guard;

/**
 * The indentation and container markers at the start of a line of Markdown.
 *
 * @param content offset of the first character after indentation and container markers
 * @param containers how many quote, list and definition markers stand before it
 * @param quotes how many of these are {@code >}
 * @param columns the indentation in all, markers left out
 */
record LineStart(int content, int containers, int quotes, int columns) {
    private static final int MAX_DIGITS = 9;
    private static final String MARKERS = "-+*:~";

    static LineStart of(String text, int from, int to) {
        int at = from;
        int containers = 0;
        int quotes = 0;
        int columns = 0;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ') {
                columns++;
            } else if (c == '\t') {
                columns += 4 - columns % 4;
            } else if (c == '>') {
                containers++;
                quotes++;
            } else {
                int end = markerEnd(text, at, to);
                if (end == at) {
                    break;
                }
                containers++;
                at = end - 1;
            }
            at++;
        }
        return new LineStart(at, containers, quotes, columns);
    }

    /** The offset after the list or definition marker at an offset, or that offset if there is none. */
    private static int markerEnd(String text, int at, int to) {
        char c = text.charAt(at);
        if (MARKERS.indexOf(c) >= 0) {
            return isGap(text, at + 1, to) ? at + 1 : at;
        }
        int end = at;
        while (end < to && end - at < MAX_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > at && end < to && ".)".indexOf(text.charAt(end)) >= 0;
        return numbered && isGap(text, end + 1, to) ? end + 1 : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(String text, int at, int to) {
        return at >= to || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    /** Whether a line that ends at an offset is blank. */
    boolean isBlank(int to) {
        return content == to && containers == 0;
    }

    /** Whether a line is a thematic break: at least three of one of {@code * - _}, and blanks. */
    static boolean isThematicBreak(String text, int from, int to) {
        int first = from;
        while (first < to && " \t>".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        if (first == to || "*-_".indexOf(text.charAt(first)) < 0) {
            return false;
        }
        int marks = 0;
        for (int i = first; i < to; i++) {
            char c = text.charAt(i);
            if (c == text.charAt(first)) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3;
    }
}
