package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Splits a script into tokens: white space, comments, strings, templates, regular expressions, words, punctuators. It
 * does not parse, so it cannot always tell a division from a regular expression; it throws {@link ScriptDoubt} rather
 * than guess.
 */
final class ScriptTokenizer {
    private static final char TEMPLATE = '`';

    /** Marks a template substitution on the stack of open brackets. */
    private static final char SUBSTITUTION = '$';

    private final String script;
    private final List<ScriptToken> tokens = new ArrayList<>();
    private final Deque<Character> open = new ArrayDeque<>();
    private final SlashMeaning slashes = new SlashMeaning();
    private int at;

    private ScriptTokenizer(String script) {
        this.script = script;
    }

    /** All tokens of a script, in order. */
    static List<ScriptToken> tokens(String script) throws ScriptDoubt {
        ScriptTokenizer tokenizer = new ScriptTokenizer(script);
        if (script.startsWith("#!")) {
            throw tokenizer.doubt("a line for a shell");
        }
        while (tokenizer.at < script.length()) {
            tokenizer.read();
        }
        if (!tokenizer.open.isEmpty()) {
            throw tokenizer.doubt("a bracket that nothing closes");
        }
        return tokenizer.tokens;
    }

    static boolean isLineEnd(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029';
    }

    private ScriptDoubt doubt(String what) {
        return new ScriptDoubt(what, Math.min(at, script.length() - 1));
    }

    private void read() throws ScriptDoubt {
        char first = script.charAt(at);
        if (isSpace(first)) {
            add(Kind.SPACE, end(at, ScriptTokenizer::isSpace));
        } else if (script.startsWith("//", at)) {
            add(Kind.COMMENT, end(at, letter -> !isLineEnd(letter)));
        } else if (script.startsWith("/*", at)) {
            add(Kind.COMMENT, behind("*/", "a comment that nothing closes"));
        } else if (first == '"' || first == '\'') {
            add(Kind.STRING, quoted(first));
        } else if (first == TEMPLATE || first == '}' && endsSubstitution()) {
            template(first);
        } else if (first == '/') {
            slash();
        } else if (startsWord(first)) {
            add(Kind.WORD, word());
        } else {
            punctuator(first);
        }
    }

    private boolean endsSubstitution() {
        return !open.isEmpty() && open.peek() == SUBSTITUTION;
    }

    private boolean startsWord(char first) {
        return isWord(first) || first == '.' && isDigit(at + 1);
    }

    private void add(Kind kind, int end) {
        add(kind, end, open.size());
    }

    private void add(Kind kind, int end, int depth) {
        ScriptToken token = new ScriptToken(kind, script.substring(at, end), at, depth);
        tokens.add(token);
        if (token.isCode()) {
            slashes.follow(token);
        }
        at = end;
    }

    private int end(int from, IntPredicate inside) {
        int end = from;
        while (end < script.length() && inside.test(script.charAt(end))) {
            end++;
        }
        return end;
    }

    private int behind(String close, String otherwise) throws ScriptDoubt {
        int end = script.indexOf(close, at + 2);
        if (end < 0) {
            throw doubt(otherwise);
        }
        return end + close.length();
    }

    private int quoted(char quote) throws ScriptDoubt {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != quote) {
            char letter = script.charAt(end);
            if (letter == '\n' || letter == '\r') {
                throw doubt("a string that its line does not close");
            }
            end += letter == '\\' ? script.startsWith("\r\n", end + 1) ? 3 : 2 : 1;
        }
        return closed(end);
    }

    private int closed(int end) throws ScriptDoubt {
        if (end >= script.length()) {
            throw doubt("a string, template or regular expression that nothing closes");
        }
        return end + 1;
    }

    /** Reads a template up to its end or its next substitution; the code of the substitution has tokens of its own. */
    private void template(char first) throws ScriptDoubt {
        if (first == '}') {
            open.pop();
        }
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != TEMPLATE && !script.startsWith("${", end)) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        boolean substitutes = script.startsWith("${", end);
        add(Kind.TEMPLATE, closed(substitutes ? end + 1 : end));
        if (substitutes) {
            open.push(SUBSTITUTION);
        }
    }

    private void slash() throws ScriptDoubt {
        switch (slashes.next()) {
            case DIVISION -> add(Kind.PUNCTUATOR, at + 1);
            case REGEX -> add(Kind.REGEX, regex());
            case OPEN -> throw doubt("a slash that may divide or begin a regular expression");
        }
    }

    private int regex() throws ScriptDoubt {
        boolean inClass = false;
        int end = at + 1;
        while (end < script.length() && (inClass || script.charAt(end) != '/')) {
            char letter = script.charAt(end);
            if (isLineEnd(letter)) {
                throw doubt("a regular expression that its line does not close");
            }
            inClass = letter == '[' || inClass && letter != ']';
            end += letter == '\\' ? 2 : 1;
        }
        return end(closed(end), ScriptTokenizer::isWord);
    }

    /** Returns the end of a word or number; numbers include dots, so that a slash after {@code 1.} is a division. */
    private int word() {
        boolean number = isDigit(at) || script.charAt(at) == '.';
        return end(at, letter -> isWord(letter) || number && letter == '.');
    }

    private void punctuator(char first) throws ScriptDoubt {
        if (script.startsWith("<!--", at) || script.startsWith("-->", at)) {
            throw doubt("a comment as in HTML");
        }
        int depth = open.size();
        if ("([{".indexOf(first) >= 0) {
            open.push(first);
        } else if (")]}".indexOf(first) >= 0) {
            close(first);
            depth--;
        }
        add(Kind.PUNCTUATOR, at + length(), depth);
    }

    /** Returns the length of a punctuator; only those that matter for a following slash are longer than 1. */
    private int length() {
        return script.startsWith("...", at) ? 3 : script.startsWith("++", at) || script.startsWith("--", at) ? 2 : 1;
    }

    private void close(char last) throws ScriptDoubt {
        if (open.isEmpty() || "([{".indexOf(open.pop()) != ")]}".indexOf(last)) {
            throw doubt("a bracket that nothing opens");
        }
    }

    private boolean isDigit(int offset) {
        return offset < script.length() && script.charAt(offset) >= '0' && script.charAt(offset) <= '9';
    }

    /** Whether JavaScript treats the character as white space: line breaks, the BOM and Unicode spaces. */
    private static boolean isSpace(int letter) {
        return letter == '\t'
                || letter == '\u000b'
                || letter == '\f'
                || letter == '\ufeff'
                || isLineEnd(letter)
                || Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    private static boolean isWord(int letter) {
        return letter == '$'
                || letter == '_'
                || letter == '\\'
                || letter == '#'
                || Character.isLetterOrDigit(letter)
                || letter > '\u007f' && !isSpace(letter);
    }
}
