package dev.limber.sheet;

import dev.limber.css.CssRule;
import dev.limber.css.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Generates the sheet's CSS: the layout, and the theme's colours for the dark, print and forced colours as classes. */
final class SheetStyle {
    private static final String FIGURE = ".fig";

    private final List<CssRule> rules;

    SheetStyle(List<StyleSheet> sheets) {
        this.rules = sheets.stream().flatMap(sheet -> sheet.rules().stream()).toList();
    }

    String text() {
        StringBuilder text =
                new StringBuilder(new StyleSheet(layout()).compact().text());
        rules.stream()
                .filter(rule -> rule.selectors().contains(":root[data-theme=dark]"))
                .forEach(rule -> write(".in-dark", rule, text));
        within("@media print", ".in-print", text);
        within("@media(forced-colors:active)", ".in-forced", text);
        return text.toString();
    }

    private static String layout() {
        try (InputStream in = SheetStyle.class.getResourceAsStream("contact-sheet.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the figure colours that the theme declares within a media query, for the class {@code name}. */
    private void within(String media, String name, StringBuilder text) {
        rules.stream()
                .filter(rule ->
                        rule.selectors().contains(FIGURE) && rule.within().contains(media))
                .filter(rule -> rule.declarations().keySet().stream().anyMatch(property -> property.startsWith("--f-")))
                .forEach(rule -> write(name + " " + FIGURE, rule, text));
    }

    private static void write(String selector, CssRule rule, StringBuilder text) {
        text.append(rule.declarations().entrySet().stream()
                .map(declared -> declared.getKey() + ":" + declared.getValue())
                .collect(Collectors.joining(";", selector + "{", "}\n")));
    }
}
