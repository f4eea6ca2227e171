package dev.limber.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Source text as it is meant: entities and backslash escapes decoded, nothing left that HTML cannot hold. */
final class Decoded {
    private static final char REPLACEMENT = '\uFFFD';

    private Decoded() {}

    /** Running text, titles and addresses. */
    static String text(CharSequence source) {
        String raw = source.toString();
        return clean(raw.indexOf('&') < 0 && raw.indexOf('\\') < 0 ? raw : Escaping.unescapeString(raw));
    }

    /** An address in angle brackets, where a backslash is a backslash. */
    static String entities(CharSequence source) {
        return clean(Escaping.unescapeHtml(source.toString()));
    }

    /** A title: line ends in it, with the quote or indent of the next line, are spaces. */
    static String title(CharSequence source) {
        return text(source.toString().replaceAll("\n[ \t>]*", " "));
    }

    /** Code, taken as it is. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text, i)) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isForeign(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        } else if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0xFFFE;
    }
}
