package dev.limber.asset;

import dev.limber.asset.ScriptScope.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads functions: declarations, expressions, arrow functions and methods, each with scopes of its own. */
final class FunctionReader {
    private final ScriptReading script;
    private final ScriptCursor cursor;
    private final Deque<Flavour> around = new ArrayDeque<>(List.of(Flavour.PLAIN));

    /** What {@code await} and {@code yield} mean in a function. */
    record Flavour(boolean isAsync, boolean isGenerator) {
        static final Flavour PLAIN = new Flavour(false, false);
    }

    FunctionReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
    }

    /** The flavour of the function that is being read. */
    Flavour around() {
        return around.element();
    }

    /** Whether an async function, other than an arrow function, begins here. */
    boolean isAsync() {
        return cursor.is("async") && cursor.is(1, "function") && !cursor.isOnNewLine(1);
    }

    /** Reads a function whose name holds outside it. */
    void declaration() throws ScriptDoubt {
        Flavour flavour = keywords();
        script.scopes.declareFunction(cursor.take());
        read(flavour);
    }

    /** Reads a function whose name, if it has one, holds in itself. */
    void expression() throws ScriptDoubt {
        Flavour flavour = keywords();
        script.scopes.open(Kind.BLOCK);
        if (cursor.isWord()) {
            script.scopes.declare(cursor.take());
        }
        read(flavour);
        script.scopes.close();
    }

    private Flavour keywords() throws ScriptDoubt {
        boolean isAsync = cursor.skip("async");
        cursor.expect("function");
        return new Flavour(isAsync, cursor.skip("*"));
    }

    /** Reads the parameters and the body of a function. */
    void read(Flavour flavour) throws ScriptDoubt {
        begin(flavour);
        cursor.expect("(");
        script.patterns.elements(")", false);
        script.statements.body();
        end();
    }

    /** Reads an initial value or a static block of a class, which are as functions without parameters. */
    void readPart(boolean isBlock) throws ScriptDoubt {
        begin(Flavour.PLAIN);
        if (isBlock) {
            script.statements.body();
        } else {
            script.expressions.assignment(true);
        }
        end();
    }

    private void begin(Flavour flavour) {
        around.push(flavour);
        script.scopes.open(Kind.PARAMETERS);
    }

    private void end() {
        script.scopes.close();
        around.pop();
    }

    /** Reads an arrow function; returns false if none begins here. */
    boolean arrow(boolean mayHaveIn) throws ScriptDoubt {
        boolean isAsync = cursor.is("async") && !cursor.isOnNewLine(1) && beginsArrow(1);
        if (!isAsync && !beginsArrow(0)) {
            return false;
        }
        if (isAsync) {
            cursor.take();
        }
        begin(new Flavour(isAsync, false));
        if (cursor.skip("(")) {
            script.patterns.elements(")", false);
        } else {
            script.scopes.declare(cursor.take());
        }
        cursor.expect("=");
        cursor.expect(">");
        if (cursor.is("{")) {
            script.statements.body();
        } else {
            script.expressions.assignment(mayHaveIn);
        }
        end();
        return true;
    }

    private boolean beginsArrow(int ahead) {
        int behind = cursor.is(ahead, "(") ? cursor.behindBracket(ahead) : ahead + 1;
        return (cursor.is(ahead, "(") || cursor.following(ahead).kind() == ScriptToken.Kind.WORD)
                && cursor.isPair(behind, "=", ">");
    }
}
