package dev.limber.asset;

import dev.limber.asset.ScriptScope.Kind;

/** Reads statements that choose or repeat others: conditions, loops, switches, and attempts with what they catch. */
final class ControlReader {
    private final ScriptReading script;
    private final ScriptCursor cursor;
    private final ScriptScopes scopes;

    ControlReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
        scopes = script.scopes;
    }

    private void inParentheses() throws ScriptDoubt {
        cursor.expect("(");
        script.expressions.list(true);
        cursor.expect(")");
    }

    void condition() throws ScriptDoubt {
        cursor.take();
        inParentheses();
        script.statements.statement();
        if (cursor.skip("else")) {
            script.statements.statement();
        }
    }

    void loop() throws ScriptDoubt {
        cursor.take();
        cursor.skip("await");
        cursor.expect("(");
        scopes.open(Kind.BLOCK);
        if (StatementReader.DECLARATIONS.contains(cursor.current().text())) {
            script.statements.declarations(false);
        } else if (!cursor.is(";")) {
            script.expressions.list(false);
        }
        if (cursor.skip("of") || cursor.skip("in")) {
            script.expressions.list(true);
        } else {
            cursor.expect(";");
            optionalList(";");
            cursor.expect(";");
            optionalList(")");
        }
        cursor.expect(")");
        script.statements.statement();
        scopes.close();
    }

    private void optionalList(String end) throws ScriptDoubt {
        if (!cursor.is(end)) {
            script.expressions.list(true);
        }
    }

    void whileLoop() throws ScriptDoubt {
        cursor.take();
        inParentheses();
        script.statements.statement();
    }

    void doLoop() throws ScriptDoubt {
        cursor.take();
        script.statements.statement();
        cursor.expect("while");
        inParentheses();
        cursor.skip(";");
    }

    void choice() throws ScriptDoubt {
        cursor.take();
        inParentheses();
        cursor.expect("{");
        scopes.open(Kind.BLOCK);
        while (!cursor.skip("}")) {
            if (cursor.skip("case")) {
                script.expressions.list(true);
                cursor.expect(":");
            } else if (cursor.skip("default")) {
                cursor.expect(":");
            } else {
                script.statements.statement();
            }
        }
        scopes.close();
        script.statements.endsWithBrace();
    }

    void attempt() throws ScriptDoubt {
        cursor.take();
        script.statements.block();
        if (cursor.skip("catch")) {
            scopes.open(Kind.CATCH);
            if (cursor.skip("(")) {
                script.patterns.read(false);
                cursor.expect(")");
            }
            script.statements.block();
            scopes.close();
        }
        if (cursor.skip("finally")) {
            script.statements.block();
        }
    }
}
