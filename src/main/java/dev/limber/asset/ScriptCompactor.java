package dev.limber.asset;

import java.util.List;

/**
 * Removes from a script what browsers do not need: comments, indents and empty lines. Line ends stay where they were,
 * since they may end a statement. A script that cannot be read with certainty is left as written.
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

    /** The same code with a line end between two tokens where there was one, and one blank where there was any gap. */
    static String join(List<ScriptToken> tokens) {
        StringBuilder out = new StringBuilder();
        String gap = "";
        for (ScriptToken token : tokens) {
            if (token.isCode() || isKept(token)) {
                out.append(out.isEmpty() ? "" : gap).append(token.text());
                gap = "";
            } else if (token.breaksLine()) {
                gap = "\n";
            } else if (gap.isEmpty()) {
                gap = " ";
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
