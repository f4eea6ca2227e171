package dev.limber.css;

/**
 * A piece of a style sheet as CSS Syntax Level 3 cuts it. All tokens of a sheet, one after the other, are its text.
 *
 * @param text as it was written, comments and escapes included
 * @param start offset in the sheet, in characters
 * @param whole false when the token is malformed, or the sheet ended before the token did
 */
record CssToken(Kind kind, String text, int start, boolean whole) {
    /** The kinds that a reader has to tell apart; numbers stand for percentages and dimensions, too. */
    enum Kind {
        SPACE,
        COMMENT,
        STRING,
        URL,
        IDENT,
        FUNCTION,
        AT_WORD,
        HASH,
        NUMBER,
        COLON,
        SEMICOLON,
        COMMA,
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_PAREN,
        CLOSE_PAREN,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        DELIM;

        boolean opens() {
            return this == OPEN_BRACE || this == OPEN_PAREN || this == OPEN_BRACKET || this == FUNCTION;
        }

        boolean closes() {
            return this == CLOSE_BRACE || this == CLOSE_PAREN || this == CLOSE_BRACKET;
        }

        /** The closing kind of an opening bracket. */
        Kind closer() {
            return switch (this) {
                case OPEN_BRACE -> CLOSE_BRACE;
                case OPEN_BRACKET -> CLOSE_BRACKET;
                default -> CLOSE_PAREN;
            };
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is one of the single characters given. */
    boolean isDelim(String characters) {
        return kind == Kind.DELIM && characters.contains(text);
    }

    /** White space and comments, which only keep other tokens apart. */
    boolean isGap() {
        return kind == Kind.SPACE || kind == Kind.COMMENT;
    }

    /** An identifier that begins with two hyphens, as the name of a custom property does. */
    boolean isCustomName() {
        return kind == Kind.IDENT && text.startsWith("--");
    }

    /** The text that completes a token which the end of the sheet cut off. */
    String ending() {
        if (whole) {
            return "";
        }
        return switch (kind) {
            case COMMENT -> "*/";
            case STRING -> text.substring(0, 1);
            case URL -> text.endsWith(")") ? "" : ")";
            default -> "";
        };
    }
}
