package dev.limber.asset;

import java.util.List;

/**
 * Removes from a script what browsers do not need: comments, indents, and blanks and line ends that nothing depends on.
 * A line end stays where it may end a statement. A script that cannot be read with certainty is left as written.
 */
final class ScriptCompactor {
    private ScriptCompactor() {}

    static String compact(String script) {
        try {
            return join(ScriptTokenizer.tokens(script));
        } catch (ScriptDoubt inDoubt) {
            return script;
        }
    }

    /** The same code without comments, and with no more white space than it needs. */
    static String join(List<ScriptToken> tokens) {
        StringBuilder out = new StringBuilder();
        ScriptToken last = null;
        boolean gap = false;
        boolean breaksLine = false;
        for (ScriptToken token : tokens) {
            if (token.isCode() || isKept(token)) {
                out.append(last == null || !gap ? "" : ScriptSpacing.between(last, token, breaksLine))
                        .append(token.text());
                last = token;
                gap = false;
                breaksLine = false;
            } else {
                gap = true;
                breaksLine |= token.breaksLine();
            }
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    /** Licences, and what tools read, are not for the author alone. */
    private static boolean isKept(ScriptToken token) {
        String text = token.text();
        return token.kind() == ScriptToken.Kind.COMMENT
                && (text.startsWith("/*!")
                        || text.startsWith("//!")
                        || text.startsWith("//#")
                        || text.contains("@license")
                        || text.contains("@preserve"));
    }
}
