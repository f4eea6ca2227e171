package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;

/** Decides how much of a gap between two tokens a script needs: a line end, a blank or nothing. */
final class ScriptSpacing {
    /** No statement ends behind these, whatever follows. */
    private static final String GOES_ON_BEHIND = ";,([{";

    /** A line end before these ends no statement that would not end anyway. */
    private static final String GOES_ON_BEFORE = ";,)]}";

    /** These stay what they are without a blank beside them: none is part of a longer token or of a comment. */
    private static final String APART = "(){}[],;:=?*%&|^~>";

    private ScriptSpacing() {}

    /** What stands between two tokens; {@code breaksLine} where there was a line end between them. */
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
