package dev.limber.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets curly quotes, apostrophes, dashes and ellipses for British English in place of what a keyboard types. The
 * runs of a paragraph are read as one text, so that markup between a quote and its word does not matter. Feet, inches
 * and minutes ({@code 5' 6"}) and command-line options ({@code --strict}) stay as typed.
 */
final class Typography {
    /** Words that begin with an apostrophe, where an opening quote would otherwise stand. */
    private static final Set<String> ELIDED = Set.of("n", "tis", "twas", "twere", "em", "til", "cause", "bout");

    private static final String OPENERS = "([{<\u201C\u2018\u2013\u2014-/\u00BF\u00A1";

    /** @param typed whether it stays as it was typed */
    record Run(String text, boolean typed) {}

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int end;
    private boolean inDouble;
    private boolean inSingle;

    private Typography(String text) {
        this.text = text;
    }

    /** The runs of one paragraph, in order, each in its typographic form. */
    static List<String> of(List<Run> runs) {
        Typography typography = new Typography(runs.stream().map(Run::text).collect(Collectors.joining()));
        return runs.stream().map(typography::form).toList();
    }

    /** The next run in its typographic form. */
    private String form(Run run) {
        int start = out.length();
        int at = end;
        end += run.text().length();
        if (run.typed()) {
            out.append(run.text());
            return run.text();
        }
        while (at < end) {
            at += next(at);
        }
        return out.substring(start);
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

    /** Dots or hyphens in a row are one sign, but only within one run. */
    private int run(char c, int at) {
        int after = at;
        while (after < end && text.charAt(after) == c) {
            after++;
        }
        int length = after - at;
        if (c == '.' && length == 3) {
            out.append('\u2026');
        } else if (c == '-' && length == 3) {
            out.append('\u2014');
        } else if (c == '-' && length == 2 && !isOption(after)) {
            out.append('\u2013');
        } else {
            out.append(text, at, after);
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
