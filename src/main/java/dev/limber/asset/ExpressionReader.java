package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.Set;

/**
 * Reads expressions: operands with operators between them, without precedence, as that does not matter for names.
 */
final class ExpressionReader {
    private static final Set<String> PREFIXES =
            Set.of("!", "~", "+", "-", "++", "--", "typeof", "void", "delete", "new", "await");
    private static final Set<String> OPERATORS = Set.of("=", "+", "-", "*", "/", "%", "&", "|", "^", "<", ">");

    /** What follows a {@code yield} that has no value. */
    private static final Set<String> BEHIND_YIELD = Set.of(")", "]", "}", ",", ";", ":", "in", "of", "");

    private final ScriptReading script;
    private final ScriptCursor cursor;

    ExpressionReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
    }

    /**
     * Reads expressions with commas between them.
     *
     * @param mayHaveIn whether {@code in} is an operator; it is none at the head of a loop
     */
    void list(boolean mayHaveIn) throws ScriptDoubt {
        do {
            assignment(mayHaveIn);
        } while (cursor.skip(","));
    }

    /** Reads an expression without a comma of its own. */
    void assignment(boolean mayHaveIn) throws ScriptDoubt {
        cursor.enter();
        boolean goesOn = true;
        while (goesOn) {
            if (cursor.is("yield")) {
                yielded(mayHaveIn);
                goesOn = false;
            } else if (script.functions.arrow(mayHaveIn)) {
                goesOn = false;
            } else {
                prefixes();
                script.operands.read();
                goesOn = operator(mayHaveIn);
            }
        }
        cursor.leave();
    }

    private void yielded(boolean mayHaveIn) throws ScriptDoubt {
        if (!script.functions.around().isGenerator()) {
            throw cursor.doubt("a yield outside a generator");
        }
        cursor.take();
        boolean isAlone = cursor.isOnNewLine(0)
                || BEHIND_YIELD.contains(cursor.current().text())
                || script.operands.closesTemplate();
        if (!isAlone) {
            cursor.skip("*");
            assignment(mayHaveIn);
        }
    }

    private void prefixes() throws ScriptDoubt {
        while (PREFIXES.contains(cursor.current().text()) && cursor.current().isCode()) {
            if (cursor.is("await") && !script.functions.around().isAsync()) {
                throw cursor.doubt("an await outside an async function");
            }
            boolean isTarget = cursor.is("new") && cursor.is(1, ".");
            if (isTarget) {
                return;
            }
            cursor.take();
        }
    }

    /** Reads what stands between two operands; returns false if the expression ends here. */
    private boolean operator(boolean mayHaveIn) throws ScriptDoubt {
        if (cursor.is("?") && !cursor.isPair(0, "?", "?")) {
            cursor.take();
            assignment(true);
            cursor.expect(":");
            assignment(mayHaveIn);
            return false;
        }
        if (cursor.is("in") && mayHaveIn || cursor.is("instanceof")) {
            cursor.take();
            return true;
        }
        if (!isOperator()) {
            return false;
        }
        while (isOperator()) {
            cursor.take();
        }
        return true;
    }

    private boolean isOperator() {
        return cursor.current().kind() == Kind.PUNCTUATOR
                        && OPERATORS.contains(cursor.current().text())
                || cursor.isPair(0, "!", "=")
                || cursor.is("?");
    }
}
