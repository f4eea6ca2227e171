package dev.limber.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code <img>} that says what a picture in Markdown says: a file, words for it, perhaps a title.
 *
 * @param from where the address begins in the tag
 * @param to where the address ends in the tag
 * @param sized whether a width or height was given, which no picture of a guide has
 */
record HtmlPicture(String address, int from, int to, String alternative, Optional<String> title, boolean sized) {
    private static final Pattern START = Pattern.compile("(?i)<img");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?i)\\s++(src|alt|title|width|height|loading|decoding)\\s*+=\\s*+(?:\"([^\"]*+)\"|[0-9]++%?+)");
    private static final Pattern END = Pattern.compile("\\s*+/?+>");

    /** Reads a tag; empty where it has another attribute, or no address or no words. */
    static Optional<HtmlPicture> of(String tag) {
        Matcher start = START.matcher(tag);
        Matcher attribute = ATTRIBUTE.matcher(tag);
        Map<String, String> values = new HashMap<>();
        int from = 0;
        int at = start.lookingAt() ? start.end() : tag.length();
        for (; attribute.region(at, tag.length()).lookingAt(); at = attribute.end()) {
            String name = attribute.group(1).toLowerCase(Locale.ROOT);
            String value = Optional.ofNullable(attribute.group(2)).orElse("");
            if (values.putIfAbsent(name, value) == null && name.equals("src")) {
                from = attribute.start(2);
            }
        }
        String address = values.getOrDefault("src", "");
        String alternative = words(values.getOrDefault("alt", ""));
        if (address.isBlank()
                || alternative.isEmpty()
                || !END.matcher(tag).region(at, tag.length()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new HtmlPicture(
                Decoded.entities(address),
                from,
                from + address.length(),
                alternative,
                Optional.ofNullable(values.get("title")).map(HtmlPicture::words).filter(title -> !title.isEmpty()),
                values.containsKey("width") || values.containsKey("height")));
    }

    private static String words(String value) {
        return Decoded.entities(value).replaceAll("\\s++", " ").strip();
    }
}
