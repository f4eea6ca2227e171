package dev.limber.asset;

import dev.limber.asset.ScriptScope.Kind;
import java.util.Map;
import java.util.Set;

/** Reads the statements of a script and the names that they declare. */
final class StatementReader {
    static final Set<String> DECLARATIONS = Set.of("var", "let", "const");

    private final ScriptReading script;
    private final ScriptCursor cursor;
    private final ScriptScopes scopes;
    private final Map<String, Statement> byKeyword = Map.ofEntries(
            Map.entry("{", this::block),
            Map.entry(";", () -> cursor().take()),
            Map.entry("var", this::variables),
            Map.entry("let", this::variables),
            Map.entry("const", this::variables),
            Map.entry("function", this::function),
            Map.entry("class", this::classDeclaration),
            Map.entry("if", () -> controls().condition()),
            Map.entry("for", () -> controls().loop()),
            Map.entry("while", () -> controls().whileLoop()),
            Map.entry("do", () -> controls().doLoop()),
            Map.entry("switch", () -> controls().choice()),
            Map.entry("try", () -> controls().attempt()),
            Map.entry("return", this::withOptionalValue),
            Map.entry("throw", this::withOptionalValue),
            Map.entry("break", this::jump),
            Map.entry("continue", this::jump),
            Map.entry("debugger", this::jump));

    /** Reads one form of statement. */
    private interface Statement {
        void read() throws ScriptDoubt;
    }

    StatementReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
        scopes = script.scopes;
    }

    private ControlReader controls() {
        return script.controls;
    }

    private ScriptCursor cursor() {
        return cursor;
    }

    /** Reads a script to its end. */
    void readAll() throws ScriptDoubt {
        directives();
        ScriptToken before = cursor.current();
        while (!cursor.isAtEnd()) {
            before = statementBehind(before);
        }
    }

    /** Reads the body of a function, in a scope of its own. */
    void body() throws ScriptDoubt {
        cursor.expect("{");
        scopes.open(Kind.BODY);
        directives();
        statements();
        scopes.close();
    }

    private void directives() {
        for (int ahead = 0; cursor.following(ahead).kind() == ScriptToken.Kind.STRING && endsDirective(ahead + 1); ) {
            if (cursor.following(ahead).text().matches("['\"]use strict['\"]")) {
                scopes.current().beStrict();
            }
            ahead += cursor.is(ahead + 1, ";") ? 2 : 1;
        }
    }

    /** Whether a string ends before the token {@code ahead} tokens ahead, and no expression goes on there. */
    private boolean endsDirective(int ahead) {
        ScriptToken next = cursor.following(ahead);
        boolean isOther = next.kind() == ScriptToken.Kind.STRING
                || next.kind() == ScriptToken.Kind.WORD && !next.isWord("in") && !next.isWord("instanceof");
        return cursor.is(ahead, ";") || cursor.is(ahead, "}") || cursor.isOnNewLine(ahead) && isOther;
    }

    /** Whether a statement may end before the token {@code ahead} tokens ahead. */
    private boolean isEnd(int ahead) {
        return cursor.is(ahead, ";") || cursor.is(ahead, "}") || cursor.isOnNewLine(ahead);
    }

    /** Reads statements and the brace that ends them. */
    private void statements() throws ScriptDoubt {
        ScriptToken before = cursor.current();
        while (!cursor.skip("}")) {
            before = statementBehind(before);
        }
    }

    /** Reads a statement in a list; a declaration behind one of the same kind goes on with that. */
    private ScriptToken statementBehind(ScriptToken before) throws ScriptDoubt {
        ScriptToken first = cursor.current();
        boolean goesOn = DECLARATIONS.contains(first.text()) && before.isWord(first.text()) && !before.equals(first);
        if (goesOn) {
            script.joined.add(first);
            if (cursor.following(-1).isPunctuator(";")) {
                script.needless.add(cursor.following(-1));
            }
        }
        statement();
        return first;
    }

    /** Reads one statement. */
    void statement() throws ScriptDoubt {
        cursor.enter();
        Statement known = cursor.current().kind() == ScriptToken.Kind.WORD
                        || cursor.current().kind() == ScriptToken.Kind.PUNCTUATOR
                ? byKeyword.get(cursor.current().text())
                : null;
        if (known != null) {
            known.read();
        } else if (script.functions.isAsync()) {
            function();
        } else if (cursor.isWord()
                && cursor.is(1, ":")
                && !ScriptScopes.isKeyword(cursor.current().text())) {
            cursor.take();
            cursor.take();
            statement();
        } else {
            script.expressions.list(true);
            end();
        }
        cursor.leave();
    }

    /** Reads the end of a statement: a semicolon, or where JavaScript inserts one. */
    void end() throws ScriptDoubt {
        if (cursor.is(";")) {
            ScriptToken semicolon = cursor.take();
            if (cursor.is("}")) {
                script.needless.add(semicolon);
            }
        } else if (!isEnd(0) && !cursor.isAtEnd()) {
            throw cursor.doubt("a statement that nothing ends");
        }
    }

    /** Reads statements in braces, in a scope of their own. */
    void block() throws ScriptDoubt {
        cursor.expect("{");
        scopes.open(Kind.BLOCK);
        statements();
        scopes.close();
        endsWithBrace();
    }

    private void function() throws ScriptDoubt {
        script.functions.declaration();
        endsWithBrace();
    }

    private void classDeclaration() throws ScriptDoubt {
        script.members.classDeclaration();
        endsWithBrace();
    }

    /** Notes that the last brace ends a statement. */
    void endsWithBrace() {
        script.ends.add(cursor.following(-1));
    }

    private void variables() throws ScriptDoubt {
        declarations(true);
        end();
    }

    /** Reads {@code let a = 1, b}, without its end. */
    void declarations(boolean mayHaveIn) throws ScriptDoubt {
        boolean ofFunction = cursor.take().isWord("var");
        do {
            script.patterns.read(ofFunction);
            if (cursor.skip("=")) {
                script.expressions.assignment(mayHaveIn);
            }
        } while (cursor.skip(","));
    }

    private void withOptionalValue() throws ScriptDoubt {
        cursor.take();
        if (!isEnd(0) && !cursor.isAtEnd()) {
            script.expressions.list(true);
        }
        end();
    }

    /** Reads {@code break} or {@code continue} with its label, which is no name. */
    private void jump() throws ScriptDoubt {
        cursor.take();
        if (cursor.isWord() && !cursor.isOnNewLine(0)) {
            cursor.take();
        }
        end();
    }
}
