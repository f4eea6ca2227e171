package dev.limber.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in a text from front to back, the tags of what is folded away until a reader unfolds it. */
final class Fold {
    private static final Pattern TAG = Pattern.compile("(?i)<(/?)(details|summary)(?![A-Za-z0-9-])[^<>]*+>");

    private static final int LONGEST_CODE = 1_000;

    private final String text;
    private final Matcher tag;

    /** Whether a comment may still end; once none does, none after it does. */
    private boolean commentEnds = true;

    Fold(String text) {
        this.text = text;
        this.tag = TAG.matcher(text);
    }

    static boolean isTag(String name) {
        return name.equals("details") || name.equals("summary");
    }

    /** The tag that was found. */
    Matcher tag() {
        return tag;
    }

    /** Finds the next tag from an offset on that does not stand in code or a comment, nor behind a backslash. */
    boolean find(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' && tag.region(at, text.length()).lookingAt()) {
                return true;
            }
            at = switch (c) {
                case '\\' -> at + 2;
                case '`' -> afterCode(at);
                case '<' -> afterComment(at);
                default -> at + 1;
            };
        }
        return false;
    }

    private int afterComment(int at) {
        if (!commentEnds || !text.startsWith(HtmlTag.COMMENT, at)) {
            return at + 1;
        }
        int end = text.indexOf(HtmlTag.COMMENT_END, at);
        commentEnds = end >= 0;
        return commentEnds ? end + HtmlTag.COMMENT_END.length() : at + 1;
    }

    /** The offset after the code that begins at an offset, or after its backticks where it does not end soon. */
    private int afterCode(int at) {
        int open = afterTicks(at);
        int last = Math.min(text.length(), open + LONGEST_CODE);
        for (int i = text.indexOf('`', open); i >= 0 && i < last; i = text.indexOf('`', afterTicks(i))) {
            if (afterTicks(i) - i == open - at) {
                return afterTicks(i);
            }
        }
        return open;
    }

    private int afterTicks(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
