package dev.limber.css;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A style sheet, parsed leniently as browsers do: malformed parts are kept and marked, and nothing throws. Immutable.
 *
 * @param text as it was written
 */
public record StyleSheet(String text) {
    private static final Pattern BYTE_ORDER_MARKS = Pattern.compile("^\ufeff+");

    /** Parses a sheet and drops a byte-order mark, which would be a letter once sheets are concatenated. */
    public StyleSheet {
        text = BYTE_ORDER_MARKS.matcher(text).replaceFirst("");
    }

    /** Minifies the sheet; a malformed one stays as written. Idempotent. */
    public StyleSheet compact() {
        return new StyleSheet(CssCompactor.compact(text));
    }

    /** All URLs of other files, in their order. */
    public List<CssAddress> addresses() {
        return CssAddresses.of(text);
    }

    /** Replaces each URL of another file by the result of the function. */
    public StyleSheet withAddresses(Function<CssAddress, String> names) {
        return new StyleSheet(CssAddresses.replaced(text, names));
    }

    /** All rules with the declarations in them, in the order in which they begin. */
    public List<CssRule> rules() {
        return CssRules.of(CssTokenizer.tokens(text));
    }

    /** Concatenates sheets; blocks that one of them leaves open are closed at its end, as in a file of its own. */
    public StyleSheet followedBy(List<StyleSheet> others) {
        StringBuilder all = new StringBuilder(text);
        String before = text;
        for (StyleSheet other : others) {
            all.append(new CssNesting(CssTokenizer.tokens(before)).ending()).append(other.text());
            before = other.text();
        }
        return new StyleSheet(all.toString());
    }
}
