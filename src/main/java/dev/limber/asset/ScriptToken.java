package dev.limber.asset;

/**
 * A token of a script. The tokens of a script, joined, are its whole source.
 *
 * @param text the token as written; a template literal with substitutions comes in several tokens
 * @param start offset of its first character in the script
 * @param depth the number of open brackets of any kind around it
 */
record ScriptToken(Kind kind, String text, int start, int depth) {
    enum Kind {
        SPACE,
        COMMENT,
        /** An identifier, a keyword or a number. */
        WORD,
        STRING,
        TEMPLATE,
        REGEX,
        PUNCTUATOR
    }

    /** Whether the token is more than white space or a comment. */
    boolean isCode() {
        return kind != Kind.SPACE && kind != Kind.COMMENT;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isPunctuator(String sign) {
        return kind == Kind.PUNCTUATOR && text.equals(sign);
    }

    /** Whether the token contains a line break, after which JavaScript may insert a semicolon. */
    boolean breaksLine() {
        return text.chars().anyMatch(ScriptTokenizer::isLineEnd);
    }
}
