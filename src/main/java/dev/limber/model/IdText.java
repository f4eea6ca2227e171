package dev.limber.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a title as words for an id: lower-case letters and digits of every script, with hyphens between them. Accents of
 * Latin letters are folded, so that the id can be typed anywhere; marks of other scripts make another letter or vowel and
 * stay. The result is composed (NFC), as people type it.
 */
final class IdText {
    private static final String DROPPED = "'\u2019\u02BC";
    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"));

    private final StringBuilder out = new StringBuilder();
    private boolean afterLetterWithMarks;

    private IdText() {}

    /** The words; empty when the title has neither letters nor digits. */
    static String of(String title) {
        IdText text = new IdText();
        Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> DROPPED.indexOf(c) < 0)
                .forEach(text::append);
        return text.words();
    }

    private void append(int c) {
        if (isMark(c)) {
            if (afterLetterWithMarks && !isVariant(c)) {
                out.appendCodePoint(c);
            }
        } else if (FOLDED.containsKey(c)) {
            out.append(FOLDED.get(c));
            afterLetterWithMarks = false;
        } else if (Character.isLetterOrDigit(c)) {
            out.appendCodePoint(c);
            afterLetterWithMarks =
                    Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
            out.append('-');
            afterLetterWithMarks = false;
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether the mark only chooses between two drawings of a character. */
    private static boolean isVariant(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private String words() {
        int length = out.length();
        boolean open = length > 0 && out.charAt(length - 1) == '-';
        return Normalizer.normalize(open ? out.substring(0, length - 1) : out, Normalizer.Form.NFC);
    }
}
