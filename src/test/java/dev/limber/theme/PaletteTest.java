package dev.limber.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.css.CssRule;
import dev.limber.css.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens are those of the built-in style sheets, and these keep the contrast that a guide's own must keep. */
class PaletteTest {
    private static String css(String name) throws IOException {
        return Files.readString(Path.of("theme/css", name));
    }

    @Test
    void everyTokenIsDeclaredInTheLightAndTheDarkAndUsed() throws IOException {
        String css = css("site.css");
        List<CssRule> rules = new StyleSheet(css).rules();
        String used = css + css("pages.css") + Files.readString(Path.of("theme/templates/icons/hero.peb"));
        Palette light = Palette.light(rules);
        Palette dark = Palette.of(rules, ":root[data-theme=dark]", false);
        Palette system = Palette.of(rules, ":root:not([data-theme=light])", true);
        assertThat(light.colours().keySet()).containsAll(Palette.TOKENS);
        // What stands on yellow is dark in both.
        assertThat(dark.colours().keySet())
                .containsAll(Palette.TOKENS.stream()
                        .filter(token -> !token.equals("on-sun"))
                        .toList());
        assertThat(system).isEqualTo(dark);
        assertThat(Palette.TOKENS).allSatisfy(token -> assertThat(used).contains("var(--" + token + ")"));
        assertThat(TokenReader.CORNERS).allSatisfy(token -> assertThat(used).contains("var(--" + token + ")"));
    }

    @Test
    void theDocumentListsTheTokensInTheirOrder() throws IOException {
        List<String> expected = new ArrayList<>(Palette.TOKENS);
        expected.addAll(TokenReader.CORNERS);
        String part = Files.readString(Path.of("src/docs/theming.md"))
                .split("\n## Tokens\n", 2)[1]
                .split("\n## ", 2)[0];
        assertThat(part.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]))
                .containsExactlyElementsOf(expected);
        assertThat(TokenReader.GROUPS).allSatisfy(group -> assertThat(part).contains("\n" + group + ": "));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theBuiltInColoursKeepTheContrastThatIsAskedOfOthers(boolean inTheDark) throws IOException {
        List<CssRule> css = new StyleSheet(css("site.css")).rules();
        Palette light = Palette.light(css);
        Palette all = inTheDark ? light.with(Palette.dark(css).colours()) : light;
        for (Palette.Pair pair : Palette.PAIRS) {
            for (String back : pair.backs()) {
                double contrast = all.colour(pair.front())
                        .orElseThrow()
                        .contrast(all.colour(back).orElseThrow());
                assertThat(contrast).as(pair.front() + " on " + back).isGreaterThanOrEqualTo(pair.least());
            }
        }
    }

    /** The same rules as one who formats by tool, by hand, or not at all writes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root{--chalk:#102030;--ink:#AbC}:root[data-theme=dark]{--chalk:#000001}@media print{:root{--chalk:#fff}}",
                """
                :root {
                  --chalk: #102030;
                  --ink: #abc; /* not { --ink: #fff } */
                }

                :root[data-theme="dark"] {
                  --chalk: #000001;
                }

                @media print {
                  :root {
                    --chalk: #fff;
                  }
                }
                """,
                """
                @charset "utf-8";
                @layer tokens {
                  html,
                  .preview > .page { --ink : #123456 }
                  html { --chalk: #102030 !important; --ink: #abc }
                }
                @media screen and (prefers-color-scheme: dark) {
                  :root:not([data-theme='light']) { --chalk: #000001 }
                }
                .x::after { content: ":root{--chalk:#ff0000}" }
                @media (forced-colors: active) { :root { --chalk: #ff0000 } }
                """
            })
    void coloursAreReadHoweverASheetIsFormatted(String css) {
        List<CssRule> sheet = new StyleSheet(css).rules();
        assertThat(Palette.light(sheet).colours())
                .containsOnlyKeys("chalk", "ink")
                .containsEntry("chalk", new Colour("102030"))
                .containsEntry("ink", new Colour("aabbcc"));
        assertThat(Palette.dark(sheet).colours()).containsOnly(Map.entry("chalk", new Colour("000001")));
    }

    @Test
    void contrastIsThatOfWcag() {
        Colour black = Colour.of("#000").orElseThrow();
        assertThat(black.contrast(Colour.of("#fff").orElseThrow())).isEqualTo(21, within(1e-9));
        assertThat(Colour.of("#777777")
                        .orElseThrow()
                        .contrast(Colour.of("#ffffff").orElseThrow()))
                .isEqualTo(4.478, within(0.001));
        assertThat(Colour.of("#AbC").orElseThrow().css()).isEqualTo("#aabbcc");
    }
}
