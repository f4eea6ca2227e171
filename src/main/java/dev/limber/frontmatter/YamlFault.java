package dev.limber.frontmatter;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reports in plain words why a text is not valid YAML. The place comes from the marks of the engine's exception; its
 * problem is the only thing that tells one fault from another.
 */
final class YamlFault {
    private static final Pattern KEY_AND_TEXT = Pattern.compile("^([ -]*+[A-Za-z0-9-]++): ++(.+)$");

    private static final int LONGEST_HINT = 200;

    private final YamlSource source;
    private final Findings findings;

    YamlFault(YamlSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    static void unclosedQuote(YamlSource source, Findings findings, int offset) {
        findings.error(
                Code.UNCLOSED_QUOTE,
                source.span(offset, offset + 1),
                "the quote that opens here is not closed on its line",
                new MendedLine(source, offset)
                        .closed("Close it with " + source.charAt(offset) + " at the end of the text."));
    }

    void report(JacksonException fault) {
        OptionalInt open = QuoteScan.firstUnclosed(source.text());
        if (open.isPresent()) {
            unclosedQuote(source, findings, open.getAsInt());
        } else if (fault.getCause() instanceof MarkedYamlEngineException marked) {
            int problem = marked.getProblemMark().map(this::offset).orElse(0);
            int context = marked.getContextMark().map(this::offset).orElse(problem);
            explain(String.valueOf(marked.getProblem()), context, problem);
        } else {
            withoutMarks(fault);
        }
    }

    /** The index of a mark, which counts lines and columns from 0. */
    private int offset(Mark mark) {
        return source.offset(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Reports what Jackson itself refused in the engine's tokens: in practice a list or mapping as a key. */
    private void withoutMarks(JacksonException fault) {
        TokenStreamLocation location = fault.getLocation();
        int place = location == null ? 0 : source.offset(location.getLineNr(), location.getColumnNr());
        if (String.valueOf(fault.getOriginalMessage()).startsWith("Expected a property name")) {
            syntax(place, "a key must be plain text", "Write \"key: value\".");
        } else {
            unknown(place);
        }
    }

    private void explain(String found, int context, int problem) {
        if (found.startsWith("found character ")) {
            oddStart(problem);
        } else if (found.startsWith("mapping values are not allowed")) {
            colon(problem);
        } else if (found.startsWith("expected ',' or '")) {
            unclosedFlow(context, problem);
        } else if (found.startsWith("could not find expected ':'")) {
            String hint = "Write \"key: value\", or indent the line when it continues the text above.";
            syntax(context, "this line is no key with a value", new MendedLine(source, context).spaced(hint));
        } else if (found.endsWith("but found '<scalar>'")) {
            afterQuote(problem);
        } else {
            explainRest(found, problem);
        }
    }

    private void explainRest(String found, int problem) {
        if (found.startsWith("found unknown escape character")) {
            syntax(
                    Math.max(0, problem - 1),
                    "this is no escape that YAML knows",
                    "Write \\\\ for a backslash, or use single quotes.");
        } else if (found.startsWith("sequence entries are not allowed")) {
            syntax(problem, "a list cannot begin on the line of its key", "Write [a, b], or begin a line with \"- \".");
        } else if (found.startsWith("expected <block end>")) {
            syntax(problem, "this line does not fit those above", "Indent it by as many spaces as its neighbours.");
        } else {
            unknown(problem);
        }
    }

    private void unknown(int problem) {
        syntax(problem, "YAML cannot be read here", quoteHint(problem));
    }

    /** Reports a character that no value without quotes may begin with. */
    private void oddStart(int problem) {
        char first = source.charAt(problem);
        if (first == '\t') {
            syntax(
                    problem,
                    "a tab cannot indent a line",
                    new MendedLine(source, problem).indented("Use spaces, two for each level."));
        } else {
            syntax(problem, "a text cannot begin with " + first, quoteHint(problem));
        }
    }

    private void colon(int problem) {
        String before = source.text().substring(source.lineStart(problem), problem);
        if (before.contains(": ")) {
            syntax(
                    problem,
                    "a colon followed by a space cannot stand in a text without quotes",
                    new MendedLine(source, problem).quoted(quoteHint(problem)));
        } else {
            String hint = "Indent it by as many spaces as the key above, or put the text above in quotes.";
            syntax(
                    problem,
                    "the key before this colon does not fit the line above",
                    new MendedLine(source, Math.max(0, source.lineStart(problem) - 1)).spaced(hint));
        }
    }

    private void unclosedFlow(int context, int problem) {
        String close = source.charAt(context) == '[' ? "]" : "}";
        if (source.line(context) == source.line(problem)) {
            syntax(problem, "a comma or " + close + " is missing before this", "Put a text with commas in quotes.");
        } else {
            syntax(context, source.charAt(context) + " is opened here and not closed", "Close it with " + close + ".");
        }
    }

    private void afterQuote(int problem) {
        boolean single = source.lineText(problem).indexOf('\'') >= 0
                && source.lineText(problem).indexOf('"') < 0;
        syntax(
                problem,
                "text goes on after the closing quote",
                single
                        ? "Put the whole text in double quotes, or write '' for an apostrophe."
                        : "Write \\\" for a quote inside the text.");
    }

    private String quoteHint(int problem) {
        Matcher line = KEY_AND_TEXT.matcher(source.lineText(problem));
        if (!line.matches()
                || line.group(2).length() > LONGEST_HINT
                || "[{\"'".indexOf(line.group(2).charAt(0)) >= 0) {
            return "Put the text in quotes.";
        }
        String text = line.group(2).strip().replace("\\", "\\\\").replace("\"", "\\\"");
        return "Put the text in quotes: " + line.group(1).strip() + ": \"" + text + "\"";
    }

    private void syntax(int offset, String message, String hint) {
        syntax(offset, message, Advice.of(hint));
    }

    private void syntax(int offset, String message, Advice advice) {
        findings.error(Code.YAML_SYNTAX, source.span(offset, offset + 1), message, advice);
    }
}
