package dev.limber.markdown;

/**
 * How a line of Markdown begins.
 *
 * @param content offset of the first character after indentation and container markers
 * @param containers how many quote, list and definition markers stand before it
 * @param quotes how many of these are {@code >}
 * @param columns the indentation in all, markers left out
 */
record LineStart(int content, int containers, int quotes, int columns) {
    private static final int MAX_DIGITS = 9;

    static LineStart of(String text, int from, int to) {
        LineStart start = new LineStart(from, 0, 0, 0);
        while (start.content < to) {
            LineStart next = start.next(text, to);
            if (next.content == start.content) {
                return start;
            }
            start = next;
        }
        return start;
    }

    private LineStart next(String text, int to) {
        char c = text.charAt(content);
        if (c == ' ' || c == '\t') {
            int width = c == ' ' ? 1 : 4 - columns % 4;
            return new LineStart(content + 1, containers, quotes, columns + width);
        } else if (c == '>') {
            return new LineStart(content + 1, containers + 1, quotes + 1, columns);
        } else if ("-+*:~".indexOf(c) >= 0 && isGap(text, content + 1, to)) {
            return new LineStart(content + 1, containers + 1, quotes, columns);
        }
        int end = content;
        while (end < to && end - content < MAX_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > content
                && end < to
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && isGap(text, end + 1, to);
        return numbered ? new LineStart(end + 1, containers + 1, quotes, columns) : this;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(String text, int at, int to) {
        return at >= to || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    /** Whether nothing but blanks stands on the line. */
    static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == to;
    }

    /** Whether the line is a rule: at least three of one of {@code * - _}, and blanks. */
    boolean isThematicBreak(String text, int from, int to) {
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
