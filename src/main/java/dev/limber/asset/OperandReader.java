package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;
import java.util.Set;

/** Reads the operands of expressions: names, literals, brackets and functions, with their members and calls. */
final class OperandReader {
    private static final Set<String> VALUES = Set.of("this", "super", "null", "true", "false", "import");

    private final ScriptReading script;
    private final ScriptCursor cursor;

    /** Where the last name with members and calls begins, and where the code behind it does. */
    private int nameStart;

    private int nameEnd;

    OperandReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
    }

    /** Reads a value and what is done to it: its members, calls, templates. */
    void read() throws ScriptDoubt {
        int start = cursor.index();
        boolean isName = cursor.isWord() && beginsName(cursor.current().text());
        switch (cursor.current().kind()) {
            case STRING, REGEX -> cursor.take();
            case TEMPLATE -> template();
            case WORD -> word(cursor.current());
            default -> bracket();
        }
        boolean goesOn = true;
        while (goesOn) {
            isName &= !cursor.is("++") && !cursor.is("--") && !cursor.isPair(0, "?", ".");
            goesOn = suffix();
        }
        if (isName) {
            nameStart = start;
            nameEnd = cursor.index();
        }
    }

    /** Whether a word is {@code this} or a name, other than async, which may begin a function. */
    private static boolean beginsName(String word) {
        return word.equals("this")
                || !word.equals("async") && !VALUES.contains(word) && !ScriptScopes.isKeyword(word) && !isNumber(word);
    }

    private static boolean isNumber(String word) {
        return ".0123456789".indexOf(word.charAt(0)) >= 0;
    }

    private void word(ScriptToken word) throws ScriptDoubt {
        if (word.isWord("function") || script.functions.isAsync()) {
            script.functions.expression();
        } else if (word.isWord("class")) {
            script.members.classExpression();
        } else if (VALUES.contains(word.text()) || isNumber(word.text())) {
            value(cursor.take());
        } else if (word.isWord("new") && cursor.is(1, ".")) {
            cursor.take();
        } else {
            script.scopes.refer(cursor.take());
        }
    }

    private void value(ScriptToken value) throws ScriptDoubt {
        boolean isAlone = !cursor.is(".") && !cursor.is("[") && !cursor.is("(") && !cursor.isPair(0, "?", ".");
        if (value.isWord("import") && isAlone) {
            throw new ScriptDoubt("an import that is no part of an expression", value.start());
        }
        boolean isTruth = value.isWord("true") || value.isWord("false");
        if (isTruth
                && isAlone
                && !cursor.isPair(0, "*", "*")
                && cursor.current().kind() != Kind.TEMPLATE) {
            script.truths.add(value);
        }
    }

    private void bracket() throws ScriptDoubt {
        if (cursor.is("(")) {
            parentheses();
        } else if (cursor.skip("[")) {
            elements("]");
        } else if (cursor.is("{")) {
            script.members.object();
        } else {
            throw cursor.doubt("no value where one should be");
        }
    }

    /** Reads an expression in parentheses, which need not be around a name with members and calls. */
    private void parentheses() throws ScriptDoubt {
        boolean isNew = cursor.following(-1).isWord("new");
        ScriptToken open = cursor.take();
        int start = cursor.index();
        boolean onOneLine = !cursor.isOnNewLine(0);
        script.expressions.list(true);
        boolean isName = nameStart == start && nameEnd == cursor.index();
        if (isName && !isNew && onOneLine && !cursor.isOnNewLine(0)) {
            script.needless.add(open);
            script.needless.add(cursor.current());
        }
        cursor.expect(")");
    }

    /** Reads the elements of an array, or arguments, and the bracket behind them. */
    private void elements(String end) throws ScriptDoubt {
        while (!cursor.skip(end)) {
            cursor.skip("...");
            if (!cursor.is(",")) {
                script.expressions.assignment(true);
            }
            if (!cursor.is(end)) {
                cursor.expect(",");
            }
        }
    }

    private void template() throws ScriptDoubt {
        while (cursor.take().text().endsWith("${")) {
            script.expressions.list(true);
            if (!closesTemplate()) {
                throw cursor.doubt("a template without its end");
            }
        }
    }

    /** Reads what is done to a value; returns false if nothing is. */
    private boolean suffix() throws ScriptDoubt {
        if (cursor.current().kind() == Kind.TEMPLATE && !closesTemplate()) {
            template();
        } else if (cursor.isPair(0, "?", ".")) {
            optionalMember();
        } else if (cursor.skip(".")) {
            member();
        } else if (cursor.skip("[")) {
            script.expressions.list(true);
            cursor.expect("]");
        } else if (cursor.skip("(")) {
            elements(")");
        } else {
            if ((cursor.is("++") || cursor.is("--")) && !cursor.isOnNewLine(0)) {
                cursor.take();
            }
            return false;
        }
        return true;
    }

    private void optionalMember() throws ScriptDoubt {
        cursor.expect("?");
        cursor.expect(".");
        if (cursor.isWord()) {
            member();
        }
    }

    /** Reads the name of a member. The name of a constructor is text that a shorter name would change. */
    private void member() throws ScriptDoubt {
        ScriptToken name = cursor.take();
        if (name.text().startsWith("#")) {
            script.scopes.refer(name);
        } else if (name.kind() != Kind.WORD) {
            throw new ScriptDoubt("a dot without the name of a member", name.start());
        } else if (isClass(name) && (isName(0) || cursor.is("?") && isName(1))) {
            throw new ScriptDoubt("the name of a class as text", name.start());
        }
    }

    /** Whether this is the class in {@code constructor} and {@code new.target}. */
    private boolean isClass(ScriptToken member) {
        return member.isWord("constructor")
                || member.isWord("target") && cursor.following(-3).isWord("new");
    }

    private boolean isName(int ahead) {
        return cursor.is(ahead, ".") && cursor.is(ahead + 1, "name");
    }

    /** Whether a template goes on here, behind a substitution. */
    boolean closesTemplate() {
        return cursor.current().kind() == Kind.TEMPLATE
                && cursor.current().text().startsWith("}");
    }
}
