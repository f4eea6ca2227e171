package dev.limber.frontmatter;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the unclosed quote after a syntax error: the parser reports where the text stops making sense, often at a
 * correct quote some lines below.
 */
final class QuoteScan {
    private static final Pattern BLOCK_SCALAR = Pattern.compile("[|>][0-9+-]*[ \\t]*(#.*)?");
    private static final Pattern KEY_LINE = Pattern.compile("\\n *[A-Za-z][A-Za-z0-9-]*:(?= |\\n)");

    private static final String OPENERS = "\"'|>[{";

    private final String text;
    private int at;
    private int flow;

    private QuoteScan(String text) {
        this.text = text;
    }

    /** Index of the first quote that is not closed, or is closed where no value can end. */
    static OptionalInt firstUnclosed(String text) {
        return new QuoteScan(text).scan();
    }

    private OptionalInt scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean starts = OPENERS.indexOf(c) >= 0 && startsValue();
            if (starts && (c == '"' || c == '\'')) {
                int close = close(at);
                if (close < 0 || closesOddly(at, close)) {
                    return OptionalInt.of(at);
                }
                at = close + 1;
            } else {
                step(c, starts);
            }
        }
        return OptionalInt.empty();
    }

    private void step(char c, boolean starts) {
        if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            at = lineEnd(at);
        } else if (starts && (c == '|' || c == '>')) {
            skipBlockScalar();
        } else {
            flow += flowStep(c, starts);
            at++;
        }
    }

    /** How a character changes the number of open brackets. */
    private int flowStep(char c, boolean starts) {
        if (c == '[' || c == '{') {
            return starts ? 1 : 0;
        }
        return flow > 0 && (c == ']' || c == '}') ? -1 : 0;
    }

    /** Whether a value or a key may begin here: only blanks, or a sign that introduces one, stand before it. */
    private boolean startsValue() {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || text.charAt(before) == '\n') {
            return true;
        }
        boolean apart = before < at - 1;
        return switch (text.charAt(before)) {
            case ':' -> apart;
            case '-' -> apart && startsLine(before);
            case '[', '{', ',' -> flow > 0;
            default -> false;
        };
    }

    private boolean startsLine(int dash) {
        int before = dash - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '-')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private int close(int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == '"' && c == '\\' || quote == '\'' && text.startsWith("''", i)) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    private boolean closesOddly(int open, int close) {
        if (!spansLines(open, close)) {
            return false;
        }
        String after = text.substring(close + 1, lineEnd(close)).stripLeading();
        boolean plausible = after.isEmpty() || ",]}:#".indexOf(after.charAt(0)) >= 0;
        return !plausible || KEY_LINE.matcher(text.substring(open, close)).find();
    }

    private boolean spansLines(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\n') {
            at++;
        }
        return at < to;
    }

    private void skipBlockScalar() {
        int end = lineEnd(at);
        Matcher header = BLOCK_SCALAR.matcher(text.substring(at, end));
        if (!header.matches()) {
            at++;
            return;
        }
        int indent = indent(text.lastIndexOf('\n', at) + 1);
        at = end;
        while (at < text.length() && (isBlankLine(at + 1) || indent(at + 1) > indent)) {
            at = lineEnd(at + 1);
        }
    }

    private boolean isBlankLine(int start) {
        return start < text.length() && text.substring(start, lineEnd(start)).isBlank();
    }

    private int indent(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - start;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
