package dev.limber.frontmatter;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports blanks that look like spaces and are none to YAML, where they stand for spaces: before a key or an item, after
 * a colon or a hyphen. Word processors write them. In the middle of a text they are text.
 */
final class OddBlanks {
    private static final String ODD = "\\u00A0\\u1680\\u2000-\\u200B\\u200E\\u200F\\u202F\\u205F\\u2060\\u3000\\uFEFF";
    private static final String NO_WIDTH = "\u200B\u200E\u200F\u2060\uFEFF";
    private static final Pattern ANY = Pattern.compile("[" + ODD + "]");
    private static final Pattern INDENT = Pattern.compile(
            "^[ \\t]*+([" + ODD + "][ " + ODD + "]*+)(?=$|#|- |-$|[\\[{]|[\"']?[\\w-]++[\"']?:|[\"'\\w])");
    private static final Pattern AFTER_SIGN =
            Pattern.compile("^[ \\t]*+(?:- ++)*+(?:[\"']?[\\w-]++[\"']?:|-) *+([" + ODD + "][ " + ODD + "]*+)");
    private static final Pattern IN_FLOW = Pattern.compile("(?:[{\\[,]|(?<=[\\w-]):) *+([" + ODD + "]++)(?=[\"'\\w])");
    private static final Pattern FLOW = Pattern.compile("^[^\"']*+$");
    private static final Pattern BLOCK_TEXT = Pattern.compile("^.*[:-] +[|>][0-9+-]*+ *+(?:#.*+)?$");

    private final YamlSource source;
    private final Findings findings;
    private int textIndent = -1;

    OddBlanks(YamlSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Reports the first of each line. */
    void check() {
        if (!ANY.matcher(source.text()).find()) {
            return;
        }
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            if (!isBlockText(line)) {
                odd(line, start);
            }
            start += line.length() + 1;
        }
    }

    /** Whether a line belongs to a text that begins below a key with {@code |} or {@code >}. */
    private boolean isBlockText(String line) {
        int indent = 0;
        while (indent < line.length()
                && (line.charAt(indent) == ' '
                        || ANY.matcher(line.substring(indent, indent + 1)).matches())) {
            indent++;
        }
        if (textIndent >= 0 && (indent > textIndent || line.isBlank())) {
            return true;
        }
        textIndent = BLOCK_TEXT.matcher(line).matches() ? indent : -1;
        return false;
    }

    private void odd(String line, int start) {
        Matcher flow = IN_FLOW.matcher(line);
        boolean inFlow = line.matches(".*[{\\[].*") && FLOW.matcher(line).matches();
        for (Matcher place : new Matcher[] {INDENT.matcher(line), AFTER_SIGN.matcher(line), flow}) {
            if (place.find() && (place != flow || inFlow)) {
                report(start + place.start(1), place.group(1));
                return;
            }
        }
    }

    private void report(int offset, String blanks) {
        Span span = source.span(offset, offset + blanks.length());
        StringBuilder spaces = new StringBuilder();
        blanks.chars().filter(c -> NO_WIDTH.indexOf(c) < 0).forEach(c -> spaces.append(' '));
        String name = blanks.charAt(0) == '\u00A0' ? "a no-break space" : "a blank that is no space";
        findings.error(
                Code.ODD_BLANK,
                span,
                "%s (U+%04X) stands here, which YAML does not take for a space".formatted(name, (int) blanks.charAt(0)),
                new Advice(
                        "Write " + (spaces.isEmpty() ? "nothing" : spaces.length() == 1 ? "a space" : "spaces")
                                + " in its place.",
                        Optional.of(new Fix(span, spaces.toString(), true))));
    }
}
