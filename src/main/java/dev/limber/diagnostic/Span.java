package dev.limber.diagnostic;

import java.util.Optional;

/**
 * A place in a source file: logical path ({@code content/exercises/bird-dog.md}), line and column from 1 (columns
 * count UTF-16 units, a tab is one), and the length in the same unit, at least 1.
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
    public Span {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(file + ":" + line + ":" + column + " +" + length);
        }
    }

    /** The first character of a file: where a diagnostic about the file as a whole points. */
    public static Span startOf(String file) {
        return new Span(file, 1, 1, 1);
    }

    /** A place in the text of a file, by its offset. */
    public static Span at(String file, String text, int offset, int length) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Span(file, line, offset - before.lastIndexOf('\n'), length);
    }

    /** What stands at the place on its line; nothing where the line ends before the place does. */
    public Optional<String> textOn(String line) {
        int end = column - 1 + length;
        return end <= line.length() ? Optional.of(line.substring(column - 1, end)) : Optional.empty();
    }

    /** The same place in another file. */
    Span in(String other) {
        return new Span(other, line, column, length);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
