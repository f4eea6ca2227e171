package dev.limber.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the theme's colours for the dark, for paper and for forced colours side by side on one page, although each of
 * them belongs to a setting of the reader's. They are taken from the theme's own style sheet, so that they stay true.
 */
final class SheetStyle {
    private static final Pattern DARK = Pattern.compile(":root\\[data-theme=dark\\]\\{([^}]*)\\}");
    private static final Pattern FIGURE = Pattern.compile("\\.fig\\{(--f-[^}]*)\\}");

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

    private final String css;

    SheetStyle(String css) {
        this.css = css;
    }

    String text() {
        StringBuilder text = new StringBuilder(LAYOUT);
        Matcher dark = DARK.matcher(css);
        while (dark.find()) {
            text.append(".in-dark{").append(dark.group(1)).append("}\n");
        }
        within("@media print{", ".in-print", text);
        within("@media (forced-colors:active){", ".in-forced", text);
        return text.toString();
    }

    /** The figure's colours of a setting. */
    private void within(String setting, String name, StringBuilder text) {
        Matcher figure = FIGURE.matcher(css);
        int from = css.indexOf(setting);
        if (from >= 0 && figure.find(from)) {
            text.append(name).append(" .fig{").append(figure.group(1)).append("}\n");
        }
    }
}
