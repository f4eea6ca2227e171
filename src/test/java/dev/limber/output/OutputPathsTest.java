package dev.limber.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
    @ParameterizedTest
    @CsvSource({
        "images/Back.svg, images/back.svg",
        "images/stra\u00DFe.svg, images/strasse.svg",
        "images/caf\u00E9.svg, images/cafe\u0301.svg",
        "a, a/b.html",
        "A, a/b.html"
    })
    void names_both_sources_of_paths_that_clash(String one, String other) {
        assertThat(OutputPaths.check(Sites.site(one, "x", other, "y")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo(Code.PATH_CLASH);
                    assertThat(d.span().file() + " " + d.message())
                            .contains("content/" + one)
                            .contains("content/" + other);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/../../x",
                "/etc/x",
                "a//b",
                "a/./b",
                "a\\b",
                "c:x",
                "a\0b",
                ".limber-manifest",
                ".limber-staging-1/x",
                ""
            })
    void refuses_paths_that_leave_the_site_or_cannot_be_stored(String path) {
        assertThat(OutputPaths.check(Sites.site(path, "x")))
                .extracting(Diagnostic::code)
                .containsExactly(Code.BAD_FILE_NAME);
    }

    @Test
    void takes_a_path_of_200_characters_and_none_longer() {
        assertThat(OutputPaths.check(Sites.site("a/" + "b".repeat(198), "x"))).isEmpty();
        assertThat(OutputPaths.check(Sites.site("a/" + "b".repeat(199), "x"))).hasSize(1);
    }

    @Test
    void lets_an_ordinary_site_pass() {
        assertThat(OutputPaths.check(
                        Sites.site("index.html", "x", "a/index.html", "x", "_headers", "x", ".nojekyll", "x")))
                .isEmpty();
    }
}
