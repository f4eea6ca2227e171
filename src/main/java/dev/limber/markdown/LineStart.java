package dev.limber.markdown;

/**
 * How a line of Markdown begins.
 *
 * @param content offset of the first character after indentation and container markers
 * @param containers how many quote, list and definition markers stand before it
 * @param quotes how many of these are {@code >}
 * @param columns the indentation in all, markers left out
 * @param bullet whether the last marker is a bullet
 * @param number the number of the last marker, -1 if it has none
 */
record LineStart(int content, int containers, int quotes, int columns, boolean bullet, long number) {
    private static final int MAX_DIGITS = 9;

    static LineStart of(String text, int from, int to) {
        LineStart start = new LineStart(from, 0, 0, 0, false, -1);
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
            return new LineStart(content + 1, containers, quotes, columns + width, bullet, number);
        } else if (c == '>') {
            return new LineStart(content + 1, containers + 1, quotes + 1, columns, false, -1);
        } else if ("-+*:~".indexOf(c) >= 0 && isGap(text, content + 1, to)) {
            return new LineStart(content + 1, containers + 1, quotes, columns, c != ':' && c != '~', -1);
        }
        int end = content;
        while (end < to && end - content < MAX_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > content
                && end < to
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && isGap(text, end + 1, to);
        return numbered
                ? new LineStart(end + 1, containers + 1, quotes, columns, false, Long.parseLong(text, content, end, 10))
                : this;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(String text, int at, int to) {
        return at >= to || text.charAt(at) == ' ' || text.charAt(at) == '\t';
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

    /** Whether this is the line below a table's head, such as {@code |---|:-:|}. */
    static boolean isTableRule(String text, int from, int to) {
        boolean dashes = false;
        for (int i = from; i < to; i++) {
            if ("|-: \t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
            dashes |= text.charAt(i) == '-';
        }
        return dashes;
    }
}
