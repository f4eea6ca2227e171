package dev.limber.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.css.CssRule;
import dev.limber.css.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in layers of the built-in style sheets, and what may not, so that a guide's own sheets win as promised. */
class ThemeLayersTest {
    private static List<CssRule> rules(String name) throws IOException {
        return new StyleSheet(Files.readString(Path.of("theme/css", name))).rules();
    }

    @Test
    void theLayersComeInTheirOrder() throws IOException {
        assertThat(rules("site.css").stream()
                        .flatMap(rule -> rule.selectors().stream())
                        .filter(selector -> selector.startsWith("@layer")))
                .containsExactly("@layer base", "@layer parts");
    }

    /** An important rule of a layer would win over an important one of a guide. */
    @Test
    void nothingInALayerIsImportant() throws IOException {
        assertThat(rules("site.css"))
                .filteredOn(
                        rule -> !rule.within().isEmpty() && rule.within().get(0).startsWith("@layer"))
                .hasSizeGreaterThan(200)
                .allSatisfy(rule ->
                        assertThat(rule.declarations().values()).noneMatch(value -> value.endsWith("!important")));
    }

    /** A guide that replaces site.css has no layers, and would win over pages.css in one whatever the selectors. */
    @Test
    void rulesOfSinglePagesStandInNoLayer() throws IOException {
        assertThat(rules("pages.css"))
                .hasSizeGreaterThan(100)
                .allMatch(rule -> rule.within().stream().noneMatch(around -> around.startsWith("@layer")))
                .noneMatch(rule -> rule.selectors().get(0).startsWith("@layer"));
    }

    /** What a guide sets for the light alone may not reach the dark. */
    @Test
    void tokensStandInNoLayer() throws IOException {
        assertThat(rules("site.css"))
                .filteredOn(rule -> rule.declarations().containsKey("--chalk"))
                .hasSize(4)
                .allMatch(rule -> rule.within().stream().noneMatch(around -> around.startsWith("@layer")));
    }
}
