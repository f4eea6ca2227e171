package dev.limber.css;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A style sheet, read leniently as browsers do: what is malformed is kept and told apart, and nothing throws. Immutable.
 *
 * @param text as it was written
 */
public record StyleSheet(String text) {
    private static final Pattern BYTE_ORDER_MARKS = Pattern.compile("^\ufeff+");

    /** A sheet without a byte-order mark, which would be a letter where sheets are put together. */
    public StyleSheet {
        text = BYTE_ORDER_MARKS.matcher(text).replaceFirst("");
    }

    /** The same rules in fewer characters; an unsound sheet as it was written. Compact text stays as it is. */
    public StyleSheet compact() {
        return new StyleSheet(CssCompactor.compact(text));
    }

    /** The sheet with each address of another file replaced by what the function gives for it. */
    public StyleSheet withAddresses(Function<CssAddress, String> names) {
        return new StyleSheet(CssAddresses.replaced(text, names));
    }

    /** All rules with the declarations in them, in the order in which they begin. */
    public List<CssRule> rules() {
        return CssRules.of(CssTokenizer.tokens(text));
    }

    /** This sheet and others in one: what one of them leaves open ends with it, as it does in a file of its own. */
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
