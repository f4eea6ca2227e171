package dev.limber.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes entities and backslash escapes of Markdown, and replaces characters that HTML does not allow. */
final class Decoded {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern NO_CHARACTER = Pattern.compile("&#(?:[0-9]{8,}+|[xX][0-9A-Fa-f]{7,}+);");

    private Decoded() {}

    /** Decodes running text, titles and addresses. */
    static String text(CharSequence source) {
        String raw = source.toString();
        return clean(raw.indexOf('&') < 0 && raw.indexOf('\\') < 0 ? raw : unescaped(raw));
    }

    /** A reference of more than seven digits, or six hexadecimal ones, is no character and stays as typed. */
    private static String unescaped(String raw) {
        Matcher tooLong = NO_CHARACTER.matcher(raw);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (tooLong.find()) {
            out.append(Escaping.unescapeString(raw.substring(from, tooLong.start())))
                    .append(tooLong.group());
            from = tooLong.end();
        }
        return out.append(Escaping.unescapeString(raw.substring(from))).toString();
    }

    /** Decodes an address in angle brackets, where a backslash escapes nothing. */
    static String entities(CharSequence source) {
        return clean(Escaping.unescapeHtml(source.toString()));
    }

    /** Decodes a title; each line end in it, with the quote marker or indentation that follows, is a space. */
    static String title(CharSequence source) {
        return text(source.toString().replaceAll("\n[ \t>]*", " "));
    }

    /** Replaces characters that HTML does not allow; nothing is decoded, as in code. */
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
