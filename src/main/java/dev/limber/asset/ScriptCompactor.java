package dev.limber.asset;

import java.util.List;

/**
 * Minifies a script: removes comments, indentation, and spaces and line breaks without meaning, and shortens local names.
 * A line break stays where it may end a statement. A script that the tokenizer is not sure about is left unchanged.
 */
final class ScriptCompactor {
    private ScriptCompactor() {}

    static String compact(String script) {
        try {
            return join(ScriptShortener.shorten(ScriptTokenizer.tokens(script)));
        } catch (ScriptDoubt inDoubt) {
            return script;
        }
    }

    /** Returns the code without comments and with as little white space as it needs. */
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

    /** Whether a comment is kept: licences and directives for tools are. */
    static boolean isKept(ScriptToken token) {
        String text = token.text();
        return token.kind() == ScriptToken.Kind.COMMENT
                && (text.startsWith("/*!")
                        || text.startsWith("//!")
                        || text.startsWith("//#")
                        || text.contains("@license")
                        || text.contains("@preserve"));
    }
}
