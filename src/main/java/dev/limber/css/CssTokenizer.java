package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a style sheet into tokens as section 4 of CSS Syntax Level 3 does. Every character becomes part of a token, so
 * that nothing is lost; a malformed string or address is a token that is not whole.
 */
final class CssTokenizer {
    private static final char END = '\0';
    private static final int HEX_DIGITS = 6;

    private final String css;
    private int at;
    private boolean whole;

    private CssTokenizer(String css) {
        this.css = css;
    }

    static List<CssToken> tokens(String css) {
        CssTokenizer tokenizer = new CssTokenizer(css);
        List<CssToken> tokens = new ArrayList<>(css.length() / 4 + 4);
        while (tokenizer.at < css.length()) {
            tokens.add(tokenizer.next());
        }
        return tokens;
    }

    private CssToken next() {
        int start = at;
        whole = true;
        Kind kind = kind(peek(0));
        return new CssToken(kind, css.substring(start, at), start, whole);
    }

    private Kind kind(char c) {
        if (isSpace(c)) {
            skipSpace();
            return Kind.SPACE;
        } else if (c == '/' && peek(1) == '*') {
            return comment();
        } else if (c == '"' || c == '\'') {
            return string(c);
        } else if (startsNumber(at)) {
            return number();
        } else if (startsName(at)) {
            return word();
        } else if (c == '@' && startsName(at + 1)) {
            return signedName(Kind.AT_WORD);
        } else if (c == '#' && startsHash()) {
            return signedName(Kind.HASH);
        }
        return mark(c);
    }

    private boolean startsHash() {
        return isName(peek(1)) || escapes(at + 1);
    }

    private Kind signedName(Kind kind) {
        at++;
        skipName();
        return kind;
    }

    private Kind mark(char c) {
        at++;
        return switch (c) {
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case ',' -> Kind.COMMA;
            case '{' -> Kind.OPEN_BRACE;
            case '}' -> Kind.CLOSE_BRACE;
            case '(' -> Kind.OPEN_PAREN;
            case ')' -> Kind.CLOSE_PAREN;
            case '[' -> Kind.OPEN_BRACKET;
            case ']' -> Kind.CLOSE_BRACKET;
            default -> delim();
        };
    }

    /** Reads a delimiter; {@code <!--} and {@code -->} are one token each, since their parts have other meanings. */
    private Kind delim() {
        int start = at - 1;
        if (css.startsWith("<!--", start)) {
            at = start + 4;
        } else if (css.startsWith("-->", start)) {
            at = start + 3;
        }
        return Kind.DELIM;
    }

    private Kind comment() {
        int end = css.indexOf("*/", at + 2);
        whole = end >= 0;
        at = whole ? end + 2 : css.length();
        return Kind.COMMENT;
    }

    /** Reads a string to its closing quote; without one it ends before the line break and is malformed. */
    private Kind string(char quote) {
        at++;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == quote) {
                at++;
                return Kind.STRING;
            } else if (isNewline(c)) {
                break;
            }
            at += c == '\\' ? escapedInString() : 1;
        }
        whole = false;
        return Kind.STRING;
    }

    private int escapedInString() {
        boolean twoCharacters = peek(1) == '\r' && peek(2) == '\n';
        return Math.min(twoCharacters ? 3 : 2, css.length() - at);
    }

    private Kind number() {
        if (peek(0) == '+' || peek(0) == '-') {
            at++;
        }
        skipDigits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            skipDigits();
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(sign))) {
            at += sign;
            skipDigits();
        }
        if (peek(0) == '%') {
            at++;
        } else if (startsName(at)) {
            skipName();
        }
        return Kind.NUMBER;
    }

    /** Reads an identifier, the name and parenthesis of a function, or an unquoted {@code url(…)} as one token. */
    private Kind word() {
        int start = at;
        skipName();
        if (peek(0) != '(') {
            return Kind.IDENT;
        }
        boolean url = css.regionMatches(true, start, "url", 0, 3) && at - start == 3;
        at++;
        return url && !quoteFollows() ? url() : Kind.FUNCTION;
    }

    private boolean quoteFollows() {
        int next = at;
        while (next < css.length() && isSpace(css.charAt(next))) {
            next++;
        }
        return next < css.length() && (css.charAt(next) == '"' || css.charAt(next) == '\'');
    }

    private Kind url() {
        skipSpace();
        while (at < css.length()) {
            char c = css.charAt(at);
            if (isSpace(c)) {
                skipSpace();
                whole &= peek(0) == ')' || at == css.length();
            } else if (c == ')') {
                at++;
                return Kind.URL;
            } else if (escapes(at)) {
                skipEscape();
            } else {
                whole &= c != '"' && c != '\'' && c != '(' && c != '\\' && c >= ' ' && c != '\u007f';
                at++;
            }
        }
        whole = false;
        return Kind.URL;
    }

    private void skipSpace() {
        while (at < css.length() && isSpace(css.charAt(at))) {
            at++;
        }
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private void skipName() {
        while (at < css.length()) {
            if (isName(css.charAt(at))) {
                at++;
            } else if (escapes(at)) {
                skipEscape();
            } else {
                return;
            }
        }
    }

    /** Skips an escape: a backslash with up to six hexadecimal digits and one blank, or with any other character. */
    private void skipEscape() {
        at++;
        int start = at;
        while (at - start < HEX_DIGITS && isHex(peek(0))) {
            at++;
        }
        if (at == start) {
            at++;
        } else if (peek(0) == '\r' && peek(1) == '\n') {
            at += 2;
        } else if (isSpace(peek(0))) {
            at++;
        }
    }

    private char peek(int ahead) {
        return at + ahead < css.length() ? css.charAt(at + ahead) : END;
    }

    private char charAt(int offset) {
        return offset < css.length() ? css.charAt(offset) : END;
    }

    private boolean startsNumber(int offset) {
        char c = charAt(offset);
        int first = c == '+' || c == '-' ? offset + 1 : offset;
        return isDigit(charAt(first)) || charAt(first) == '.' && isDigit(charAt(first + 1));
    }

    private boolean startsName(int offset) {
        char c = charAt(offset);
        return c == '-'
                ? isNameStart(charAt(offset + 1)) || charAt(offset + 1) == '-' || escapes(offset + 1)
                : isNameStart(c) || escapes(offset);
    }

    private boolean escapes(int offset) {
        return charAt(offset) == '\\' && offset + 1 < css.length() && !isNewline(css.charAt(offset + 1));
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '\u0080';
    }

    private static boolean isName(char c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static boolean isNewline(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isNewline(c);
    }
}
