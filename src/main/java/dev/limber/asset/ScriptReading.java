package dev.limber.asset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of a script while it is read; the readers of its parts call one another through it. */
final class ScriptReading {
    final ScriptCursor cursor;
    final ScriptScopes scopes = new ScriptScopes();
    final ControlReader controls;
    final ExpressionReader expressions;
    final FunctionReader functions;
    final MemberReader members;
    final OperandReader operands;
    final PatternReader patterns;
    final StatementReader statements;

    /** Semicolons that only end the last statement of a block, and parentheses around a name or a member. */
    final Set<ScriptToken> needless = new LinkedHashSet<>();

    /** Closing braces that end a statement, so that a line break behind them has no meaning. */
    final Set<ScriptToken> ends = new LinkedHashSet<>();

    /** The keywords of declarations that go on with the declaration before them. */
    final Set<ScriptToken> joined = new LinkedHashSet<>();

    /** The keywords true and false where a value stands. */
    final Set<ScriptToken> truths = new LinkedHashSet<>();

    /** Names that stand for a property and its value at once, as in {@code {a}}. */
    final Set<ScriptToken> shorthands = new LinkedHashSet<>();

    private ScriptReading(List<ScriptToken> tokens) {
        cursor = new ScriptCursor(tokens);
        controls = new ControlReader(this);
        expressions = new ExpressionReader(this);
        functions = new FunctionReader(this);
        members = new MemberReader(this);
        operands = new OperandReader(this);
        patterns = new PatternReader(this);
        statements = new StatementReader(this);
    }

    /** Reads a whole script. */
    static ScriptReading of(List<ScriptToken> tokens) throws ScriptDoubt {
        ScriptReading reading = new ScriptReading(tokens);
        reading.statements.readAll();
        return reading;
    }
}
