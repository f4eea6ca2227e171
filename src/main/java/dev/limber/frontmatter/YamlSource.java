package dev.limber.frontmatter;

import dev.limber.diagnostic.Span;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A block of YAML inside a file: turns the parser's places, which count code points, into spans of the file. */
final class YamlSource {
    /** A key with a value that ends on the line, and no line below that is indented deeper. */
    private static final Pattern WHOLE = Pattern.compile("( *)[A-Za-z][A-Za-z0-9-]*: +(?![ |>]).*[^,\\[{\\s]\n\\1");

    private final String path;
    private final String text;
    private final int linesBefore;
    private final int[] lineStarts;
    private int knownLine = -1;
    private int knownColumn;
    private int knownOffset;

    YamlSource(String path, String text, int linesBefore) {
        this.path = path;
        this.text = text;
        this.linesBefore = linesBefore;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }

    String text() {
        return text;
    }

    Span start() {
        return Span.startOf(path);
    }

    /**
     * Index of a place that the parser reports: line from 1, column from 1 in code points. Places come in order, so
     * the count goes on from the one before: a file of one long line stays fast.
     */
    int offset(int line, int column) {
        int index = Math.min(Math.max(line, 1), lineStarts.length) - 1;
        if (index != knownLine || column < knownColumn) {
            knownLine = index;
            knownColumn = 1;
            knownOffset = lineStarts[index];
        }
        while (knownColumn < column && knownOffset < text.length() && text.charAt(knownOffset) != '\n') {
            knownOffset += Character.charCount(text.codePointAt(knownOffset));
            knownColumn++;
        }
        return knownOffset;
    }

    /** The characters from an index to another, cut at the end of the first line. */
    Span span(int from, int to) {
        int line = line(from);
        boolean beyond = line < lineStarts.length && to >= lineStarts[line];
        int end = beyond ? lineStart(from) + lineText(from).stripTrailing().length() : Math.min(to, text.length());
        return new Span(path, linesBefore + line, from - lineStarts[line - 1] + 1, Math.max(1, end - from));
    }

    /** The line of this block that an index stands on, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int lineStart(int offset) {
        return lineStarts[line(offset) - 1];
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    String lineText(int offset) {
        return text.substring(lineStart(offset), lineEnd(offset));
    }

    /** Whether two lines of the file, each a key with all of its value, are the same. */
    boolean isRepeated(int line, int other) {
        String text = whole(line);
        return line != other && WHOLE.matcher(text).matches() && text.equals(whole(other));
    }

    /** A line of the file with the blanks that the next one begins with. */
    private String whole(int line) {
        int start = lineStarts[line - linesBefore - 1];
        int end = lineEnd(start);
        String next = end < text.length() ? lineText(end + 1) : "";
        return text.substring(start, end).stripTrailing() + "\n" + next.replaceFirst("\\S.*", "");
    }

    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }
}
