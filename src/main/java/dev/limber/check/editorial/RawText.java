package dev.limber.check.editorial;

import dev.limber.check.editorial.Passage.Kind;
import dev.limber.check.editorial.Passage.Piece;
import dev.limber.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places of YAML values in the source of a file. A value that is asked for again is found at its next
 * occurrence; one that was written with escapes is placed at the start of the file.
 */
final class RawText {
    private final String path;
    private final String text;
    private final Map<String, Integer> next = new HashMap<>();

    RawText(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The value as a passage. */
    Passage passage(String value) {
        Piece piece = new Piece(0, value.length(), place(value));
        return new Passage(Kind.VALUE, false, value, List.of(piece));
    }

    Span place(String value) {
        int at = value.isEmpty() ? -1 : text.indexOf(value, next.getOrDefault(value, 0));
        if (at < 0) {
            return Span.startOf(path);
        }
        next.put(value, at + value.length());
        return span(at, value.length());
    }

    /** A value at its first place after some other text. */
    Span after(String before, String value) {
        int start = text.indexOf(before);
        int at = start < 0 ? -1 : text.indexOf(value, start + before.length());
        return at < 0 ? Span.startOf(path) : span(at, value.length());
    }

    /** The value of a key at the left margin, or the key itself when the value begins on a later line. */
    Span key(String key) {
        int at = text.startsWith(key + ":") ? 0 : text.indexOf("\n" + key + ":") + 1;
        if (at == 0 && !text.startsWith(key + ":")) {
            return Span.startOf(path);
        }
        int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        String value = text.substring(at + key.length() + 1, end).strip();
        return value.isEmpty()
                ? span(at, key.length())
                : span(text.indexOf(value, at + key.length() + 1), value.length());
    }

    /** A key at the left margin itself. */
    Span name(String key) {
        Span value = key(key);
        return value.column() == 1 ? value : new Span(path, value.line(), 1, key.length());
    }

    private Span span(int at, int length) {
        return Span.at(path, text, at, length);
    }
}
