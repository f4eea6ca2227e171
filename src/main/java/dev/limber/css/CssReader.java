package dev.limber.css;

import dev.limber.css.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds rules, at-rules and declarations among tokens, nested ones included, and passes them to a visitor. Goes through
 * the tokens once without recursion, so that deep nesting cannot overflow the stack.
 */
final class CssReader {
    private final List<CssToken> tokens;
    private final CssVisitor visitor;
    private int at;
    private int depth;

    private CssReader(List<CssToken> tokens, CssVisitor visitor) {
        this.tokens = tokens;
        this.visitor = visitor;
    }

    static void read(List<CssToken> tokens, CssVisitor visitor) {
        CssReader reader = new CssReader(tokens, visitor);
        while (reader.at < tokens.size()) {
            reader.item();
        }
    }

    private void item() {
        CssToken first = tokens.get(at);
        if (first.isGap()) {
            at++;
        } else if (depth > 0 && first.is(Kind.CLOSE_BRACE)) {
            at++;
            depth--;
            visitor.close();
        } else if (depth > 0 && first.is(Kind.SEMICOLON)) {
            at++;
            visitor.semicolon();
        } else {
            rule(first);
        }
    }

    private void rule(CssToken first) {
        boolean named = first.is(Kind.AT_WORD);
        boolean custom = depth > 0 && first.isCustomName() && colonAfter(at) >= 0;
        int start = at;
        at = end(named, custom);
        List<CssToken> found = trimmed(tokens.subList(start, at));
        if (at < tokens.size() && tokens.get(at).is(Kind.OPEN_BRACE)) {
            at++;
            depth++;
            visitor.open(found);
        } else if (named) {
            at += at < tokens.size() && tokens.get(at).is(Kind.SEMICOLON) ? 1 : 0;
            visitor.statement(found);
        } else if (depth > 0 && first.is(Kind.IDENT) && colonAfter(start) >= 0) {
            visitor.declaration(first, trimmed(tokens.subList(colonAfter(start) + 1, at)));
        } else {
            visitor.other(found);
        }
    }

    /** The end of the prelude or declaration that begins here: its block, semicolon or the end of the block around. */
    private int end(boolean named, boolean custom) {
        Deque<Kind> open = new ArrayDeque<>();
        for (int i = at; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if (open.isEmpty() && ends(kind, named, custom)) {
                return i;
            } else if (kind.opens()) {
                open.push(kind.closer());
            } else if (!open.isEmpty() && kind == open.peek()) {
                open.pop();
            }
        }
        return tokens.size();
    }

    private boolean ends(Kind kind, boolean named, boolean custom) {
        return switch (kind) {
            case OPEN_BRACE -> !custom;
            case SEMICOLON -> named || depth > 0;
            case CLOSE_BRACE -> depth > 0;
            default -> false;
        };
    }

    /** The place of the colon after a name, or -1. */
    private int colonAfter(int name) {
        int next = name + 1;
        while (next < tokens.size() && tokens.get(next).isGap()) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).is(Kind.COLON) ? next : -1;
    }

    static List<CssToken> trimmed(List<CssToken> all) {
        int from = 0;
        int to = all.size();
        while (from < to && all.get(from).isGap()) {
            from++;
        }
        while (to > from && all.get(to - 1).isGap()) {
            to--;
        }
        return all.subList(from, to);
    }
}
