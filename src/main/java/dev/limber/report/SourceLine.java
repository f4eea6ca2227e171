package dev.limber.report;

/**
 * Formats a source line for a terminal and measures its cells for the line of carets below. Tabs become spaces, control
 * characters become dots, and a long line is cut to the part around the marked text.
 *
 * @param indent cells before the marked part
 * @param width cells of the marked part, at least 1
 */
public record SourceLine(String text, int indent, int width) {
    private static final int TAB = 4;
    private static final int WIDEST = 110;
    private static final int BEFORE = 40;

    /** Text further away from the marked part is dropped unread, since a line may have half a million characters. */
    private static final int FAR = 500;

    /** The line with the marked part at this column (from 1) of this length, both in UTF-16 units. */
    static SourceLine around(String line, int column, int length) {
        int from = Math.min(column - 1, line.length());
        int to = Math.max(from, Math.min(line.length(), from + length));
        String before = shown(line.substring(Math.max(0, from - FAR), from), 0);
        String marked = shown(line.substring(from, Math.min(to, from + FAR)), cells(before));
        String after = shown(line.substring(to, Math.min(line.length(), to + FAR)), cells(before) + cells(marked));
        return cut(before, marked, after);
    }

    private static SourceLine cut(String before, String marked, String after) {
        String left = before;
        if (cells(before) + cells(marked) > WIDEST) {
            left = lastCells(before, BEFORE);
        }
        String middle = firstCells(marked, WIDEST - cells(left));
        String right = firstCells(after, WIDEST - cells(left) - cells(middle));
        String start = left.equals(before) ? "" : "…";
        String end = middle.equals(marked) && right.equals(after) ? "" : "…";
        return new SourceLine(start + left + middle + right + end, cells(start + left), Math.max(1, cells(middle)));
    }

    /** Replaces control and text-direction characters, which could trick a terminal, by dots. */
    public static String harmless(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.appendCodePoint(steers(c) ? '·' : c));
        return safe.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029
                || c >= 0xD800 && c <= 0xDFFF;
    }

    private static String shown(String text, int start) {
        StringBuilder shown = new StringBuilder();
        int[] cell = {start};
        text.codePoints().forEach(c -> {
            String part = c == '\t' ? " ".repeat(TAB - cell[0] % TAB) : harmless(Character.toString(c));
            shown.append(part);
            cell[0] += cells(part);
        });
        return shown.toString();
    }

    private static String firstCells(String text, int cells) {
        int used = 0;
        int at = 0;
        while (at < text.length() && used + CellWidth.of(text.codePointAt(at)) <= cells) {
            used += CellWidth.of(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(0, at);
    }

    private static String lastCells(String text, int cells) {
        int used = 0;
        int at = text.length();
        while (at > 0 && used + CellWidth.of(text.codePointBefore(at)) <= cells) {
            used += CellWidth.of(text.codePointBefore(at));
            at -= Character.charCount(text.codePointBefore(at));
        }
        return text.substring(at);
    }

    private static int cells(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }
}
