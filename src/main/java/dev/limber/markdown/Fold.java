package dev.limber.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of text that is folded away until a reader unfolds it. */
final class Fold {
    static final Pattern TAG = Pattern.compile("(?i)<(/?)(details|summary)(?![A-Za-z0-9-])[^<>]*+>");

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final int LONGEST_CODE = 1_000;

    private Fold() {}

    static boolean isTag(String name) {
        return name.equals("details") || name.equals("summary");
    }

    /** Finds the next tag from an offset on that does not stand in code or a comment, nor behind a backslash. */
    static boolean find(Matcher tag, String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' && tag.region(at, text.length()).lookingAt()) {
                return true;
            }
            at = switch (c) {
                case '\\' -> at + 2;
                case '`' -> afterCode(text, at);
                case '<' -> afterComment(text, at);
                default -> at + 1;
            };
        }
        return false;
    }

    private static int afterComment(String text, int at) {
        int end = text.startsWith(COMMENT, at) ? text.indexOf(COMMENT_END, at) : -1;
        return end < 0 ? at + 1 : end + COMMENT_END.length();
    }

    /** The offset after the code that begins at an offset, or after its backticks where it does not end soon. */
    private static int afterCode(String text, int at) {
        int open = afterTicks(text, at);
        int last = Math.min(text.length(), open + LONGEST_CODE);
        for (int i = text.indexOf('`', open); i >= 0 && i < last; i = text.indexOf('`', afterTicks(text, i))) {
            if (afterTicks(text, i) - i == open - at) {
                return afterTicks(text, i);
            }
        }
        return open;
    }

    private static int afterTicks(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
