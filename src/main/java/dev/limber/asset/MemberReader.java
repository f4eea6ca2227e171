package dev.limber.asset;

import dev.limber.asset.FunctionReader.Flavour;
import dev.limber.asset.ScriptScope.Kind;
import java.util.Set;

/** Reads object literals and classes. Their keys are no names of the script, other than private members of classes. */
final class MemberReader {
    private static final Set<String> MODIFIERS = Set.of("static", "async", "get", "set");
    private static final String BEHIND_NAME = "(),:=};";

    private final ScriptReading script;
    private final ScriptCursor cursor;

    MemberReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
    }

    /** Reads an object literal, which may turn out to be a pattern that is assigned to. */
    void object() throws ScriptDoubt {
        cursor.expect("{");
        while (!cursor.skip("}")) {
            if (cursor.skip("...")) {
                script.expressions.assignment(true);
            } else {
                property();
            }
            if (!cursor.is("}")) {
                cursor.expect(",");
            }
        }
    }

    private void property() throws ScriptDoubt {
        Flavour flavour = modifiers();
        if (cursor.isWord() && (cursor.is(1, ",") || cursor.is(1, "}") || cursor.is(1, "="))) {
            ScriptToken name = cursor.take();
            if (name.isWord("__proto__")) {
                throw new ScriptDoubt("a property that may be the prototype", name.start());
            }
            script.scopes.refer(name);
            script.shorthands.add(name);
            if (cursor.skip("=")) {
                script.expressions.assignment(true);
            }
        } else {
            key();
            if (cursor.skip(":")) {
                script.expressions.assignment(true);
            } else {
                script.functions.read(flavour);
            }
        }
    }

    /** Reads what stands before the name of a member: {@code static async *}. */
    private Flavour modifiers() throws ScriptDoubt {
        boolean isAsync = false;
        while (MODIFIERS.contains(cursor.current().text()) && cursor.isWord() && !isName()) {
            isAsync |= cursor.take().isWord("async");
        }
        return new Flavour(isAsync, cursor.skip("*"));
    }

    private boolean isName() {
        ScriptToken next = cursor.following(1);
        return cursor.isOnNewLine(1) || next.kind() == ScriptToken.Kind.PUNCTUATOR && BEHIND_NAME.contains(next.text());
    }

    /** Reads the name of a property. */
    void key() throws ScriptDoubt {
        ScriptToken name = cursor.take();
        if (name.isPunctuator("[")) {
            script.expressions.assignment(true);
            cursor.expect("]");
        } else if (name.kind() != ScriptToken.Kind.WORD && name.kind() != ScriptToken.Kind.STRING) {
            throw new ScriptDoubt("something else than the name of a property", name.start());
        }
    }

    /** Reads a class whose name holds outside it. */
    void classDeclaration() throws ScriptDoubt {
        cursor.expect("class");
        script.scopes.declare(cursor.take());
        rest();
    }

    /** Reads a class whose name, if it has one, holds in itself. */
    void classExpression() throws ScriptDoubt {
        cursor.expect("class");
        script.scopes.open(Kind.BLOCK);
        if (cursor.isWord() && !cursor.is("extends")) {
            script.scopes.declare(cursor.take());
        }
        rest();
        script.scopes.close();
    }

    private void rest() throws ScriptDoubt {
        if (cursor.skip("extends")) {
            cursor.enter();
            script.operands.read();
            cursor.leave();
        }
        cursor.expect("{");
        script.scopes.open(Kind.BLOCK);
        script.scopes.current().beStrict();
        while (!cursor.skip("}")) {
            if (!cursor.skip(";")) {
                member();
            }
        }
        script.scopes.close();
    }

    private void member() throws ScriptDoubt {
        if (cursor.is("static") && cursor.is(1, "{")) {
            cursor.take();
            script.functions.readPart(true);
            return;
        }
        Flavour flavour = modifiers();
        if (cursor.current().text().startsWith("#")) {
            script.scopes.declare(cursor.take());
        } else {
            key();
        }
        if (cursor.is("(")) {
            script.functions.read(flavour);
        } else {
            if (cursor.skip("=")) {
                script.functions.readPart(false);
            }
            script.statements.end();
        }
    }
}
