package dev.limber.theme;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of one scheme by token, as a style sheet declares them for light or for dark. */
record Palette(SortedMap<String, Colour> colours) {
    /** The tokens that a guide may set, in the order of {@code theming.md}. */
    static final List<String> TOKENS = List.of(
            "chalk", "paper", "sage", "mist", "sand", "ink", "ink-2", "line", "edge", "spruce", "limb", "far", "floor",
            "sun", "on-sun", "stop", "stop-bg", "amber");

    /** What stands on what: text needs 4.5 to 1, a border or a sign 3 to 1. */
    static final List<Pair> PAIRS = List.of(
            new Pair("ink", List.of("chalk", "paper", "sage", "mist", "sand", "stop-bg"), 4.5),
            new Pair("ink-2", List.of("chalk", "paper", "sage"), 4.5),
            new Pair("spruce", List.of("chalk", "paper", "sage"), 4.5),
            new Pair("stop", List.of("chalk", "paper", "stop-bg"), 4.5),
            new Pair("on-sun", List.of("sun"), 4.5),
            new Pair("edge", List.of("chalk", "paper"), 3),
            new Pair("amber", List.of("chalk"), 3));

    /** A colour, the ones that it stands on, and the least contrast with each. */
    record Pair(String front, List<String> backs, double least) {}

    private static final Pattern DECLARED = Pattern.compile("--([a-z0-9-]+):(#[0-9a-fA-F]{3,6})\\b");

    Palette {
        colours = Collections.unmodifiableSortedMap(new TreeMap<>(colours));
    }

    /** What the first rule of this selector declares; nothing where there is none. */
    static Palette of(String css, String selector) {
        SortedMap<String, Colour> found = new TreeMap<>();
        int from = css.indexOf(selector + "{");
        if (from >= 0) {
            int to = css.indexOf('}', from);
            Matcher matcher = DECLARED.matcher(css.substring(from, to < 0 ? css.length() : to));
            while (matcher.find()) {
                Colour.of(matcher.group(2)).ifPresent(colour -> found.put(matcher.group(1), colour));
            }
        }
        return new Palette(found);
    }

    Optional<Colour> colour(String token) {
        return Optional.ofNullable(colours.get(token));
    }

    /** These colours, and others over them. */
    Palette with(SortedMap<String, Colour> others) {
        SortedMap<String, Colour> all = new TreeMap<>(colours);
        all.putAll(others);
        return new Palette(all);
    }
}
