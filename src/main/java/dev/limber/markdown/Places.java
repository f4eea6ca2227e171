package dev.limber.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Converts offsets in the body to spans (line and column) of the whole file. A span never leaves its first line, as
 * reports underline one line.
 */
final class Places {
    private final String file;
    private final String title;
    private final String text;
    private final int bodyStart;
    private final int[] lineStarts;

    Places(String file, String title, String text, int bodyStart) {
        this.file = file;
        this.title = title;
        this.text = text;
        this.bodyStart = bodyStart;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = newline + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    String file() {
        return file;
    }

    /** The title of the page; empty when it has none. */
    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String body() {
        return text.substring(bodyStart);
    }

    /** The source text between two offsets in the body, or up to the end. */
    String source(int from, int to) {
        return text.substring(from + bodyStart, Math.min(to + bodyStart, text.length()));
    }

    /** The source between an offset and a text that follows on the same line, in any case; empty where none does. */
    String until(String text, int from) {
        int start = from + bodyStart;
        int end = this.text.indexOf('\n', start);
        String rest = this.text.substring(start, end < 0 ? this.text.length() : end);
        int found = rest.toLowerCase(Locale.ROOT).indexOf(text);
        return found < 0 ? "" : rest.substring(0, found);
    }

    /** Whether what stands between two offsets of the body has a line that is not blank right before and after it. */
    boolean isBetweenLines(int from, int to) {
        int before = text.lastIndexOf('\n', from + bodyStart - 1);
        int lineBefore = text.lastIndexOf('\n', before - 1) + 1;
        int after = text.indexOf('\n', Math.max(0, to + bodyStart - 1)) + 1;
        int end = text.indexOf('\n', after);
        return before > 0
                && after > 0
                && !text.substring(lineBefore, before).isBlank()
                && !text.substring(after, end < 0 ? text.length() : end).isBlank();
    }

    /** A span for each line between two offsets in the body. */
    List<Span> lines(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (int at = from; at < to; ) {
            int newline = text.indexOf('\n', at + bodyStart) - bodyStart;
            int end = newline < at ? to : Math.min(to, newline);
            if (end > at) {
                spans.add(at(at, end));
            }
            at = end + 1;
        }
        return spans;
    }

    Span of(Node node) {
        return at(node.getStartOffset(), node.getEndOffset());
    }

    Span of(BasedSequence chars) {
        return at(chars.getStartOffset(), chars.getEndOffset());
    }

    /** The first line of the body. */
    Span bodyLine() {
        return at(0, text.length() - bodyStart);
    }

    /** The span between two offsets in the body, the second excluded. */
    Span at(int from, int to) {
        int start = Math.max(0, Math.min(from + bodyStart, text.length()));
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        int length = Math.min(to + bodyStart, lineEnd) - start;
        return new Span(file, line + 1, start - lineStarts[line] + 1, Math.max(1, length));
    }
}
