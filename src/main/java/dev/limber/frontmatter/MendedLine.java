package dev.limber.frontmatter;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Fix;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML that cannot be read, written as it can only have been meant. Where more than one meaning is possible there
 * is none.
 */
final class MendedLine {
    private static final Pattern KEY_AND_TEXT =
            Pattern.compile("([ -]*+[A-Za-z][A-Za-z0-9-]*+: ++)([^\\s\\[{\"'|>&*!%@`#?-][^\\\\\"#\\[\\]{}]*+)");
    private static final Pattern KEY_WITHOUT_BLANK = Pattern.compile("([ -]*+[A-Za-z][A-Za-z0-9-]*+:)([^\\s/:][^:]*+)");
    private static final Pattern OPEN_QUOTE = Pattern.compile("[ -]*+[A-Za-z][A-Za-z0-9-]*+: ++([\"'])([^\"'\\\\#]++)");
    private static final Pattern TABS = Pattern.compile("([ ]*+\t[ \t]*+)(\\S.*)");

    /** What may follow a text that ends with its line. */
    private static final Pattern NEXT = Pattern.compile(" *+(?:- .*|[A-Za-z][A-Za-z0-9-]*+:(?: .*)?|#.*)?");

    private static final String LEVEL = "  ";

    private final YamlSource source;
    private final int start;
    private final String line;

    /** @param offset any place on the line */
    MendedLine(YamlSource source, int offset) {
        this.source = source;
        this.start = source.lineStart(offset);
        this.line = source.lineText(offset);
    }

    /** The text in quotes, where a colon stands in it. */
    Advice quoted(String hint) {
        Matcher parts = KEY_AND_TEXT.matcher(line.stripTrailing());
        return advice(
                hint,
                parts.matches() && !parts.group(2).strip().endsWith(":")
                        ? Optional.of(parts.group(1) + "\"" + parts.group(2).strip() + "\"")
                        : Optional.empty());
    }

    /** The quote closed at the end of the line. */
    Advice closed(String hint) {
        String text = line.stripTrailing();
        Matcher parts = OPEN_QUOTE.matcher(text);
        boolean ends = NEXT.matcher(neighbour(1)).matches();
        return advice(hint, parts.matches() && ends ? Optional.of(text + parts.group(1)) : Optional.empty());
    }

    /** A blank behind the colon of the key. */
    Advice spaced(String hint) {
        Matcher parts = KEY_WITHOUT_BLANK.matcher(line);
        return advice(hint, parts.matches() ? Optional.of(parts.group(1) + " " + parts.group(2)) : Optional.empty());
    }

    /** Blanks in the place of tabs: as many as its neighbours have. */
    Advice indented(String hint) {
        Matcher parts = TABS.matcher(line);
        return advice(hint, parts.matches() ? Optional.of(indent() + parts.group(2)) : Optional.empty());
    }

    private String indent() {
        String next = blanks(neighbour(1));
        String above = neighbour(-1);
        if (!next.isEmpty() && !neighbour(1).startsWith("\t", next.length())) {
            boolean opens = line.stripTrailing().endsWith(":");
            return next.substring(opens ? Math.min(LEVEL.length(), next.length()) : 0);
        }
        return above.stripTrailing().endsWith(":") ? blanks(above) + LEVEL : blanks(above);
    }

    private static String blanks(String text) {
        return text.substring(0, text.length() - text.replaceFirst("^ +", "").length());
    }

    /** The line above or below, empty where there is none. */
    private String neighbour(int way) {
        int at = way < 0 ? start - 1 : source.lineEnd(start) + 1;
        return at < 0 || at >= source.text().length() ? "" : source.lineText(at);
    }

    private Advice advice(String hint, Optional<String> mended) {
        return new Advice(
                hint,
                mended.filter(text -> !text.equals(line))
                        .map(text -> new Fix(source.span(start, start + line.length()), text, true)));
    }
}
