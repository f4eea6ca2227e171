package dev.limber.frontmatter;

import java.io.Reader;

/**
 * Reads text without splitting a surrogate pair: snakeyaml-engine 3.0.1 writes past its buffer when a chunk of
 * 1,025 characters ends in the middle of an emoji.
 */
final class PairReader extends Reader {
    private final String text;
    private int at;

    PairReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
