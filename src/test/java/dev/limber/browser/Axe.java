package dev.limber.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs axe in a page, put there once and asked for violations only, which takes a third of the time. */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN = """
            (without, rules) => axe.run(without ? {exclude: [without]} : document, {
              runOnly: rules,
              resultTypes: ['violations'], iframes: false
            }).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' '))))""";

    private static final String EVERYTHING =
            "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private Axe() {}

    static List<String> violations(Tab tab) {
        return violations(tab, "");
    }

    /** In the page but for the part that a selector names, if it names any. */
    static List<String> violations(Tab tab, String without) {
        return violations(tab, without, EVERYTHING);
    }

    /** What depends on colours: all that a dark page has other than the same page in the light. */
    static List<String> ofColours(Tab tab, String without) {
        return violations(tab, without, COLOURS);
    }

    /** What is found at the window's width, with what is cut or too small to press: in the light, and its colours in the dark. */
    static List<String> inBothColours(Tab tab) {
        tab.run("() => { document.documentElement.dataset.theme = 'light'; }");
        List<String> found = new ArrayList<>(violations(tab));
        found.addAll(tab.lines(Measures.CUT));
        found.addAll(tab.lines(Measures.SMALL_TARGETS));
        tab.run("() => { document.documentElement.dataset.theme = 'dark'; }");
        found.addAll(ofColours(tab, ""));
        return found;
    }

    private static List<String> violations(Tab tab, String without, String rules) {
        if (tab.run("() => typeof axe").equals("undefined")) {
            tab.run(SOURCE);
        }
        return tab.lines("() => (" + RUN + ")('" + without + "', " + rules + ")");
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
