package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks over the code of a script, without its white space and comments. */
final class ScriptCursor {
    private static final ScriptToken END = new ScriptToken(Kind.SPACE, "", -1, 0);

    /** How deep statements and expressions may be nested in one another, so that the stack suffices. */
    private static final int DEEPEST = 200;

    private final List<ScriptToken> tokens = new ArrayList<>();
    private final BitSet onNewLine = new BitSet();
    private final Map<Integer, Integer> closing = new HashMap<>();
    private int at;
    private int depth;

    ScriptCursor(List<ScriptToken> all) {
        boolean breaksLine = false;
        Deque<Integer> open = new ArrayDeque<>();
        for (ScriptToken token : all) {
            if (token.isCode()) {
                onNewLine.set(tokens.size(), breaksLine);
                match(token, open);
                tokens.add(token);
            }
            breaksLine = !token.isCode() && (breaksLine || token.breaksLine());
        }
    }

    private void match(ScriptToken token, Deque<Integer> open) {
        if (token.kind() == Kind.PUNCTUATOR && "([{".contains(token.text())) {
            open.push(tokens.size());
        } else if (token.kind() == Kind.PUNCTUATOR && ")]}".contains(token.text())) {
            closing.put(open.pop(), tokens.size());
        }
    }

    /** The number of tokens before the current one. */
    int index() {
        return at;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    ScriptToken current() {
        return following(0);
    }

    /** Returns the token {@code count} tokens ahead, or behind if negative. */
    ScriptToken following(int count) {
        int index = at + count;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    /** Whether the current token is this keyword or punctuator. */
    boolean is(String text) {
        return is(0, text);
    }

    boolean is(int ahead, String text) {
        ScriptToken token = following(ahead);
        return (token.kind() == Kind.WORD || token.kind() == Kind.PUNCTUATOR)
                && token.text().equals(text);
    }

    /** Whether a punctuator of two signs, such as {@code =>}, stands {@code ahead} tokens ahead. */
    boolean isPair(int ahead, String first, String second) {
        return is(ahead, first)
                && is(ahead + 1, second)
                && following(ahead).start() + 1 == following(ahead + 1).start();
    }

    boolean isWord() {
        return current().kind() == Kind.WORD;
    }

    /** Whether a line break stands before the token {@code ahead} tokens ahead. */
    boolean isOnNewLine(int ahead) {
        return onNewLine.get(at + ahead);
    }

    /** The number of tokens from here to the one behind the bracket that closes the bracket {@code ahead} tokens ahead. */
    int behindBracket(int ahead) {
        return closing.getOrDefault(at + ahead, tokens.size()) + 1 - at;
    }

    ScriptToken take() throws ScriptDoubt {
        if (isAtEnd()) {
            throw doubt("an end where code should follow");
        }
        return tokens.get(at++);
    }

    /** Consumes the current token if it is this keyword or punctuator. */
    boolean skip(String text) {
        boolean found = is(text);
        at += found ? 1 : 0;
        return found;
    }

    void expect(String text) throws ScriptDoubt {
        if (!skip(text)) {
            throw doubt("no \"" + text + "\" where one should be");
        }
    }

    ScriptDoubt doubt(String what) {
        return new ScriptDoubt(what, Math.max(0, current().start()));
    }

    /** Begins a statement or expression; {@link #leave} ends it. */
    void enter() throws ScriptDoubt {
        if (++depth > DEEPEST) {
            throw doubt("code in code in code");
        }
    }

    void leave() {
        depth--;
    }
}
