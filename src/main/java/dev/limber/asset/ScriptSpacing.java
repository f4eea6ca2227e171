package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.Set;

/** Decides which white space two tokens need between them: a line break, a space or none. */
final class ScriptSpacing {
    /** No statement ends after these, so a line break after them has no meaning. */
    private static final String GOES_ON_BEHIND = ";,([{=?:&|.";

    /** A line break before these never inserts a semicolon that matters. */
    private static final String GOES_ON_BEFORE = ";,)]}=?:&|.";

    /** Signs that must not meet. */
    private static final Set<String> SIGNS = Set.of("+ +", "- -", "/ /", "/ *", "< !");

    private ScriptSpacing() {}

    /** Returns the white space between two tokens; {@code breaksLine} if the source has a line break there. */
    static String between(ScriptToken before, ScriptToken after, boolean breaksLine) {
        if (breaksLine && !is(before, GOES_ON_BEHIND) && !is(after, GOES_ON_BEFORE)) {
            return "\n";
        }
        return before.isCode() && after.isCode() && !wouldMerge(before, after) ? "" : breaksLine ? "\n" : " ";
    }

    /** Whether two tokens without a space between them might be read as other tokens or as a comment. */
    private static boolean wouldMerge(ScriptToken before, ScriptToken after) {
        if (before.kind() != Kind.PUNCTUATOR) {
            return after.kind() == Kind.WORD && (before.kind() == Kind.WORD || before.kind() == Kind.REGEX)
                    || before.text().matches("\\d.*") && after.text().startsWith(".");
        }
        return after.kind() == Kind.PUNCTUATOR
                ? SIGNS.contains(before.text().charAt(0) + " " + after.text().charAt(0))
                        || before.isPunctuator("--") && after.isPunctuator(">")
                : after.kind() == Kind.REGEX && is(before, "/<")
                        || is(before, ".?") && after.text().startsWith(".");
    }

    private static boolean is(ScriptToken token, String signs) {
        return token.kind() == Kind.PUNCTUATOR && token.text().length() == 1 && signs.contains(token.text());
    }
}
