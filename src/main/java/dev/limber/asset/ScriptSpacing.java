package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;

/** Decides which white space two tokens need between them: a line break, a space or none. */
final class ScriptSpacing {
    /** No statement ends after these, so a line break after them has no meaning. */
    private static final String GOES_ON_BEHIND = ";,([{";

    /** A line break before these never inserts a semicolon that matters. */
    private static final String GOES_ON_BEFORE = ";,)]}";

    /** These need no space beside them, as they cannot merge with a neighbour into another token or a comment. */
    private static final String APART = "(){}[],;:=?*%&|^~>";

    private ScriptSpacing() {}

    /** Returns the white space between two tokens; {@code breaksLine} if the source has a line break there. */
    static String between(ScriptToken before, ScriptToken after, boolean breaksLine) {
        if (breaksLine && !is(before, GOES_ON_BEHIND) && !is(after, GOES_ON_BEFORE)) {
            return "\n";
        }
        boolean wouldCloseComment = before.isPunctuator("--") && after.isPunctuator(">");
        return !wouldCloseComment && before.isCode() && after.isCode() && (is(before, APART) || is(after, APART))
                ? ""
                : breaksLine ? "\n" : " ";
    }

    private static boolean is(ScriptToken token, String signs) {
        return token.kind() == Kind.PUNCTUATOR && token.text().length() == 1 && signs.contains(token.text());
    }
}
