package dev.limber.frontmatter;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in plain words what the parser could not read. Its own places are in its message, not in its location. */
final class YamlFault {
    private static final Pattern PLACE = Pattern.compile("(?m)^ in reader, line (\\d+), column (\\d+):$");
    /** The line of the file and the caret below it: no part of what the parser says, whatever words are in it. */
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^ {4}.*$");

    private static final Pattern KEY_AND_TEXT = Pattern.compile("^([ -]*+[A-Za-z0-9-]++): ++(.+)$");
    private static final Pattern ODD_START = Pattern.compile("found character '(.)' that cannot start any token");

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
                "Close it with " + source.charAt(offset) + " at the end of the text.");
    }

    void report(JacksonException fault) {
        OptionalInt open = QuoteScan.firstUnclosed(source.text());
        if (open.isPresent()) {
            unclosedQuote(source, findings, open.getAsInt());
            return;
        }
        String message = String.valueOf(fault.getOriginalMessage());
        Matcher places = PLACE.matcher(message);
        int context = places.find() ? offset(places) : fallback(fault);
        int problem = context;
        while (places.find()) {
            problem = offset(places);
        }
        explain(QUOTED_LINE.matcher(message).replaceAll(""), context, problem);
    }

    private int offset(Matcher place) {
        return source.offset(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }

    private int fallback(JacksonException fault) {
        return fault.getLocation() == null
                ? 0
                : source.offset(
                        fault.getLocation().getLineNr(), fault.getLocation().getColumnNr());
    }

    private void explain(String message, int context, int problem) {
        if (message.contains("\\t(TAB)")) {
            syntax(problem, "a tab cannot indent a line", "Use spaces, two for each level.");
        } else if (message.contains("mapping values are not allowed")) {
            colon(problem);
        } else if (message.contains("expected ',' or '")) {
            unclosedFlow(context, problem);
        } else if (message.contains("could not find expected ':'")) {
            syntax(
                    context,
                    "this line is no key with a value",
                    "Write \"key: value\", or indent the line when it continues the text above.");
        } else if (message.contains("but found '<scalar>'")) {
            afterQuote(problem);
        } else {
            explainRest(message, problem);
        }
    }

    private void explainRest(String message, int problem) {
        Matcher odd = ODD_START.matcher(message);
        if (odd.find()) {
            syntax(problem, "a text cannot begin with " + odd.group(1), quoteHint(problem));
        } else if (message.contains("unknown escape character")) {
            syntax(
                    Math.max(0, problem - 1),
                    "this is no escape that YAML knows",
                    "Write \\\\ for a backslash, or use single quotes.");
        } else if (message.contains("sequence entries are not allowed")) {
            syntax(problem, "a list cannot begin on the line of its key", "Write [a, b], or begin a line with \"- \".");
        } else if (message.contains("expected <block end>")) {
            syntax(problem, "this line does not fit those above", "Indent it by as many spaces as its neighbours.");
        } else if (message.contains("Expected a property name")) {
            syntax(problem, "a key must be plain text", "Write \"key: value\".");
        } else {
            syntax(problem, "YAML cannot be read here", quoteHint(problem));
        }
    }

    private void colon(int problem) {
        String before = source.text().substring(source.lineStart(problem), problem);
        if (before.contains(": ")) {
            syntax(problem, "a colon followed by a space cannot stand in a text without quotes", quoteHint(problem));
        } else {
            syntax(
                    problem,
                    "the key before this colon does not fit the line above",
                    "Indent it by as many spaces as the key above, or put the text above in quotes.");
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
        findings.error(Code.YAML_SYNTAX, source.span(offset, offset + 1), message, hint);
    }
}
