package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tracks open blocks and brackets of a style sheet: whether it is balanced, and which text would close it. */
final class CssNesting {
    private final Deque<Kind> open = new ArrayDeque<>();
    private final StringBuilder ending = new StringBuilder();
    private boolean sound = true;
    private boolean inRule;
    private boolean inAtRule;

    CssNesting(List<CssToken> tokens) {
        tokens.forEach(this::add);
        if (!tokens.isEmpty()) {
            end(tokens.get(tokens.size() - 1));
        }
        while (!open.isEmpty()) {
            Kind closer = open.pop();
            ending.append(closer == Kind.CLOSE_BRACE ? '}' : closer == Kind.CLOSE_PAREN ? ')' : ']');
            inRule &= !(open.isEmpty() && closer == Kind.CLOSE_BRACE);
        }
        if (inRule) {
            ending.append(inAtRule ? ";" : "{}");
        }
        sound &= ending.isEmpty();
    }

    /** Adds a line break after a trailing backslash, which would otherwise escape the next character. */
    private void end(CssToken last) {
        int from = last.text().length();
        while (from > 0 && last.text().charAt(from - 1) == '\\') {
            from--;
        }
        int backslashes = last.text().length() - from;
        ending.append(backslashes % 2 == 1 ? "\n" : "").append(last.ending());
    }

    private void add(CssToken token) {
        sound &= token.whole();
        if (!token.isGap() && open.isEmpty()) {
            inAtRule = inRule ? inAtRule : token.is(Kind.AT_WORD);
            inRule = !(inAtRule && token.is(Kind.SEMICOLON));
        }
        if (token.kind().opens()) {
            open.push(token.kind().closer());
        } else if (token.kind().closes()) {
            close(token.kind());
        }
    }

    private void close(Kind kind) {
        if (kind == open.peek()) {
            open.pop();
            inRule &= !(open.isEmpty() && kind == Kind.CLOSE_BRACE);
        } else {
            sound = false;
        }
    }

    /** Whether the sheet is well formed: tokens are complete, brackets are matched and the last rule has ended. */
    boolean isSound() {
        return sound;
    }

    /** The text that closes what is still open, so that more rules can follow; empty for a well-formed sheet. */
    String ending() {
        return ending.toString();
    }
}
