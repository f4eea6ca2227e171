package dev.limber.sheet;

import dev.limber.css.CssRule;
import dev.limber.css.StyleSheet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows the theme's colours for the dark, for paper and for forced colours side by side on one page, although each of
 * them belongs to a setting of the reader's. They are taken from the theme's own style sheet, so that they stay true.
 */
final class SheetStyle {
    private static final String FIGURE = ".fig";

    private static final String LAYOUT = """
            .sheet main{padding:1rem 1.5rem;max-width:none}
            .sheet h1{font-size:1.6rem}.sheet h2{margin:1.5rem 0 .25rem;font-size:1.2rem}
            .sheet figure{display:grid;grid-template-columns:13rem repeat(4,minmax(0,1fr)) 5rem;gap:.5rem;margin:0;padding:.4rem 0;border-top:1px solid var(--line)}
            .sheet figcaption{font-size:.8rem;line-height:1.3}
            .sheet figure>div{display:grid;align-items:center;padding:.25rem;background:var(--chalk)}
            .sheet .fig{max-height:10rem}.sheet .in-small{padding:0}.sheet .in-small .fig{max-height:3rem}
            .sheet .in-print,.sheet .in-forced{background:#fff}
            .sheet figure{break-inside:avoid}.sheet h2{break-after:avoid}
            @media (min-width:150rem){.sheet section{display:contents}.sheet main{columns:3;column-gap:3rem}.sheet h1,.sheet main>p{column-span:all}}
            """;

    private final List<CssRule> rules;

    SheetStyle(List<StyleSheet> sheets) {
        this.rules = sheets.stream().flatMap(sheet -> sheet.rules().stream()).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder(LAYOUT);
        rules.stream()
                .filter(rule -> rule.selectors().contains(":root[data-theme=dark]"))
                .forEach(rule -> write(".in-dark", rule, text));
        within("@media print", ".in-print", text);
        within("@media(forced-colors:active)", ".in-forced", text);
        return text.toString();
    }

    /** The figure's colours of a setting. */
    private void within(String setting, String name, StringBuilder text) {
        rules.stream()
                .filter(rule ->
                        rule.selectors().contains(FIGURE) && rule.within().contains(setting))
                .filter(rule -> rule.declarations().keySet().stream().anyMatch(property -> property.startsWith("--f-")))
                .forEach(rule -> write(name + " " + FIGURE, rule, text));
    }

    private static void write(String selector, CssRule rule, StringBuilder text) {
        text.append(rule.declarations().entrySet().stream()
                .map(declared -> declared.getKey() + ":" + declared.getValue())
                .collect(Collectors.joining(";", selector + "{", "}\n")));
    }
}
