package dev.limber.asset;

/**
 * A piece of a script. The tokens of a script follow one another without a gap.
 *
 * @param text the token as written; a template literal with substitutions comes in several tokens
 * @param start offset of its first letter in the script
 * @param depth how many brackets of any kind are open around it
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

    /** Whether a line ends in the token; JavaScript may then end a statement before the next one. */
    boolean breaksLine() {
        return text.chars().anyMatch(ScriptTokenizer::isLineEnd);
    }
}
