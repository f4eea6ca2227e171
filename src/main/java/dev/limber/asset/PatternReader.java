package dev.limber.asset;

import dev.limber.asset.ScriptToken.Kind;

/** Reads what a declaration binds: a name, {@code [a, b = 1]} or {@code {a, b: c, ...d}}. */
final class PatternReader {
    private final ScriptReading script;
    private final ScriptCursor cursor;

    PatternReader(ScriptReading script) {
        this.script = script;
        cursor = script.cursor;
    }

    /**
     * Reads a pattern and declares its names.
     *
     * @param ofFunction whether they hold in the function around, as with {@code var}
     */
    void read(boolean ofFunction) throws ScriptDoubt {
        cursor.enter();
        if (cursor.skip("[")) {
            elements("]", ofFunction);
        } else if (cursor.skip("{")) {
            while (!cursor.skip("}")) {
                property(ofFunction);
                separator("}");
            }
        } else {
            declare(cursor.take(), ofFunction);
        }
        cursor.leave();
    }

    /** Reads the elements of an array, or parameters, and the bracket behind them. */
    void elements(String end, boolean ofFunction) throws ScriptDoubt {
        while (!cursor.skip(end)) {
            cursor.skip("...");
            if (!cursor.is(",")) {
                withDefault(ofFunction);
            }
            separator(end);
        }
    }

    private void separator(String end) throws ScriptDoubt {
        if (!cursor.is(end)) {
            cursor.expect(",");
        }
    }

    private void withDefault(boolean ofFunction) throws ScriptDoubt {
        read(ofFunction);
        optionalDefault();
    }

    private void optionalDefault() throws ScriptDoubt {
        if (cursor.skip("=")) {
            script.expressions.assignment(true);
        }
    }

    private void property(boolean ofFunction) throws ScriptDoubt {
        if (cursor.skip("...")) {
            read(ofFunction);
        } else if (cursor.isWord() && !cursor.is(1, ":")) {
            ScriptToken name = cursor.take();
            declare(name, ofFunction);
            script.shorthands.add(name);
            optionalDefault();
        } else {
            script.members.key();
            cursor.expect(":");
            withDefault(ofFunction);
        }
    }

    private void declare(ScriptToken name, boolean ofFunction) throws ScriptDoubt {
        if (name.kind() == Kind.WORD && ofFunction) {
            script.scopes.declareVariable(name);
        } else {
            script.scopes.declare(name);
        }
    }
}
