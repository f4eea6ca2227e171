package dev.limber.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets curly quotes, apostrophes, dashes and ellipses for British English in place of what a keyboard types. The
 * runs of a paragraph are read as one text, so that markup between a quote and its word does not matter. Feet, inches
 * and minutes ({@code 5' 6"}) and command-line options ({@code --strict}) stay as typed.
 */
final class Typography {
    /** Words that begin with an apostrophe, where an opening quote would otherwise stand. */
    private static final Set<String> ELIDED = Set.of("n", "tis", "twas", "twere", "em", "til", "cause", "bout");

    private static final String OPENERS = "([{<\u201C\u2018\u2013\u2014-/\u00BF\u00A1";

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private boolean inDouble;
    private boolean inSingle;

    private Typography(String text) {
        this.text = text;
    }

    /** The runs of one paragraph, in order, each in its typographic form. */
    static List<String> of(List<String> runs) {
        Typography typography = new Typography(String.join("", runs));
        List<String> results = new ArrayList<>(runs.size());
        int at = 0;
        int end = 0;
        for (String run : runs) {
            int start = typography.out.length();
            end += run.length();
            while (at < end) {
                at += typography.next(at);
            }
            results.add(typography.out.substring(start));
        }
        return results;
    }

    /** Writes the character at an offset, and returns how many characters of the source that used. */
    private int next(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> doubleQuote(at);
            case '\'' -> singleQuote(at);
            case '-', '.' -> {
                return run(c, at);
            }
            default -> out.append(c);
        }
        return 1;
    }

    private int run(char c, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int length = end - at;
        if (c == '.' && length == 3) {
            out.append('\u2026');
        } else if (c == '-' && length == 3) {
            out.append('\u2014');
        } else if (c == '-' && length == 2 && !isOption(end)) {
            out.append('\u2013');
        } else {
            out.append(text, at, end);
        }
        return length;
    }

    private boolean isOption(int end) {
        return isSpace(before()) && !isSpace(charAt(end));
    }

    private void doubleQuote(int at) {
        if (Character.isDigit(before()) && !inDouble) {
            out.append('"');
            return;
        }
        inDouble = opens(at, inDouble);
        out.append(inDouble ? '\u201C' : '\u201D');
    }

    private void singleQuote(int at) {
        char next = charAt(at + 1);
        if (Character.isDigit(before()) && !inSingle && !Character.isLetter(next)) {
            out.append('\'');
        } else if (isSpace(before()) && isSpace(next)) {
            out.append('\'');
        } else if (opens(at, false) && !isElided(at + 1)) {
            inSingle = true;
            out.append('\u2018');
        } else {
            inSingle = inSingle && isWord(next);
            out.append('\u2019');
        }
    }

    /** Whether a quote here opens: after a gap or an opening mark, and before something. */
    private boolean opens(int at, boolean open) {
        char before = before();
        char next = charAt(at + 1);
        boolean free = isSpace(before) || OPENERS.indexOf(before) >= 0;
        boolean afterDash = "-\u2013\u2014/".indexOf(before) >= 0;
        return free && !isSpace(next) && !(afterDash && (open || !isWord(next)));
    }

    /** Whether a word follows that has lost its beginning: {@code '90s}, {@code 'n'}, {@code 'tis}. */
    private boolean isElided(int from) {
        int end = from;
        while (isWord(charAt(end))) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        return ELIDED.contains(word) || word.matches("[0-9][0-9]s?");
    }

    private char before() {
        return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\uFFFC';
    }
}
