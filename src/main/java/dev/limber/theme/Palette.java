package dev.limber.theme;

import dev.limber.css.CssRule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The colours of one scheme by token, as a style sheet declares them for light or for dark. */
record Palette(SortedMap<String, Colour> colours) {
    /** The tokens that a guide may set, in the order of {@code theming.md}. */
    static final List<String> TOKENS = List.of(
            "chalk", "paper", "sage", "mist", "sand", "ink", "ink-2", "line", "edge", "spruce", "limb", "far", "floor",
            "sun", "on-sun", "stop", "stop-bg", "amber");

    /** Pairs of colours with the contrast that they need: 4.5 to 1 for text, 3 to 1 for borders and signs. */
    static final List<Pair> PAIRS = List.of(
            new Pair("ink", List.of("chalk", "paper", "sage", "mist", "sand", "stop-bg"), 4.5),
            new Pair("ink-2", List.of("chalk", "paper", "sage"), 4.5),
            new Pair("spruce", List.of("chalk", "paper", "sage"), 4.5),
            new Pair("stop", List.of("chalk", "paper", "stop-bg"), 4.5),
            new Pair("on-sun", List.of("sun"), 4.5),
            new Pair("edge", List.of("chalk", "paper"), 3),
            new Pair("amber", List.of("chalk"), 3));

    /** A foreground colour, its backgrounds, and the least contrast with each. */
    record Pair(String front, List<String> backs, double least) {}

    /** The at-rules around a rule that still counts on a screen without special settings. */
    private static final Pattern ON_SCREENS = Pattern.compile(
            "@layer.*|@media ?(?:only )?(?:screen|all)?(?: and )?(?:\\(prefers-color-scheme:[a-z]+\\))?");

    private static final String DARK_DEVICE = "(prefers-color-scheme:dark)";
    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important$", Pattern.CASE_INSENSITIVE);

    Palette {
        colours = Collections.unmodifiableSortedMap(new TreeMap<>(colours));
    }

    /** What a sheet declares for readers who choose nothing and whose device is light. */
    static Palette light(List<CssRule> sheet) {
        return of(sheet, ":root", false);
    }

    /** What a sheet declares for the dark, chosen by the device or by the reader; all else is as in the light. */
    static Palette dark(List<CssRule> sheet) {
        return of(sheet, ":root", true)
                .with(of(sheet, ":root:not([data-theme=light])", true).colours())
                .with(of(sheet, ":root[data-theme=dark]", false).colours());
    }

    /**
     * What the rules of a selector declare on screens.
     *
     * @param darkDevice whether the rules are meant that count on dark devices alone, or the others
     */
    static Palette of(List<CssRule> sheet, String selector, boolean darkDevice) {
        SortedMap<String, Colour> found = new TreeMap<>();
        sheet.stream()
                .filter(rule -> rule.selectors().stream().anyMatch(one -> isRoot(one, selector)))
                .filter(rule -> rule.within().stream()
                        .allMatch(around -> ON_SCREENS.matcher(around).matches()))
                .filter(rule -> darkDevice == rule.within().stream().anyMatch(around -> around.endsWith(DARK_DEVICE)))
                .forEach(rule -> rule.declarations().forEach((name, value) -> {
                    if (name.startsWith("--")) {
                        Colour.of(IMPORTANT.matcher(value).replaceFirst(""))
                                .ifPresent(colour -> found.put(name.substring(2), colour));
                    }
                }));
        return new Palette(found);
    }

    private static boolean isRoot(String selector, String asked) {
        return selector.replaceFirst("^html(?![\\w-])", ":root").equals(asked);
    }

    Optional<Colour> colour(String token) {
        return Optional.ofNullable(colours.get(token));
    }

    /** Adds other colours, which replace those of the same name. */
    Palette with(SortedMap<String, Colour> others) {
        SortedMap<String, Colour> all = new TreeMap<>(colours);
        all.putAll(others);
        return new Palette(all);
    }
}
