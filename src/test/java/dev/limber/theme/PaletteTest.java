package dev.limber.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        String used = css + css("pages.css") + Files.readString(Path.of("theme/templates/icons/hero.peb"));
        Palette light = Palette.of(css, ":root");
        Palette dark = Palette.of(css, ":root[data-theme=dark]");
        Palette system = Palette.of(css, ":root:not([data-theme=light])");
        assertThat(light.colours().keySet()).containsAll(Palette.TOKENS);
        // What stands on yellow is dark in both.
        assertThat(dark.colours().keySet())
                .containsAll(Palette.TOKENS.stream()
                        .filter(token -> !token.equals("on-sun"))
                        .toList());
        assertThat(system).isEqualTo(dark);
        assertThat(Palette.TOKENS).allSatisfy(token -> assertThat(used).contains("var(--" + token + ")"));
        assertThat(TokenSheet.CORNERS).allSatisfy(token -> assertThat(used).contains("var(--" + token + ")"));
    }

    @Test
    void theDocumentListsTheTokensInTheirOrder() throws IOException {
        List<String> expected = new ArrayList<>(Palette.TOKENS);
        expected.addAll(TokenSheet.CORNERS);
        String part = Files.readString(Path.of("src/docs/theming.md"))
                .split("\n## Tokens\n", 2)[1]
                .split("\n## ", 2)[0];
        assertThat(part.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]))
                .containsExactlyElementsOf(expected);
        assertThat(TokenSheet.GROUPS).allSatisfy(group -> assertThat(part).contains("\n" + group + ": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {":root", ":root[data-theme=dark]"})
    void theBuiltInColoursKeepTheContrastThatIsAskedOfOthers(String selector) throws IOException {
        Palette all = Palette.of(css("site.css"), ":root")
                .with(Palette.of(css("site.css"), selector).colours());
        for (Palette.Pair pair : Palette.PAIRS) {
            for (String back : pair.backs()) {
                double contrast = all.colour(pair.front())
                        .orElseThrow()
                        .contrast(all.colour(back).orElseThrow());
                assertThat(contrast).as(pair.front() + " on " + back).isGreaterThanOrEqualTo(pair.least());
            }
        }
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
