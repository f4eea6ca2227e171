package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whether everything that a style sheet opens is closed again, and what would close it at its end. */
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

    /** A backslash at the end would escape what follows, so that a line break comes between. */
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

    /** Whether every token is whole, every bracket has its partner and the last rule has its end. */
    boolean isSound() {
        return sound;
    }

    /** What has to follow so that more rules can; empty after a sound sheet. */
    String ending() {
        return ending.toString();
    }
}
