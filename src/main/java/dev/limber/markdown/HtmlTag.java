package dev.limber.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One HTML tag as it was typed.
 *
 * @param name in small letters; empty for what is no tag, such as {@code <!DOCTYPE html>}
 * @param attributes by name in small letters, the values without quotation marks
 */
record HtmlTag(String text, String name, boolean closing, Map<String, String> attributes) {
    /** Begins a comment. */
    static final String COMMENT = "<!--";

    static final String COMMENT_END = "-->";

    private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9.:-]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=\"'/>]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++)))?+");

    /** Reads a tag from {@code <} to {@code >}. */
    static HtmlTag of(String text) {
        Matcher start = NAME.matcher(text);
        if (!start.lookingAt()) {
            return new HtmlTag(text, "", false, Map.of());
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text.substring(0, Math.max(start.end(), text.length() - 1)));
        for (int at = start.end(); attribute.find(at); at = attribute.end()) {
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
        }
        String name = start.group(2).toLowerCase(Locale.ROOT);
        return new HtmlTag(text, name, !start.group(1).isEmpty(), attributes);
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= attribute.groupCount(); group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }

    /** Whether the tag begins with a capital, as a component does. */
    boolean isComponent() {
        int first = closing ? 2 : 1;
        return first < text.length() && Character.isUpperCase(text.charAt(first)) && !isAllCapitals();
    }

    private boolean isAllCapitals() {
        String written = text.substring(closing ? 2 : 1).replaceAll("[^A-Za-z].*", "");
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** The value of an attribute that is not blank. */
    Optional<String> value(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
