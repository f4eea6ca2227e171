package dev.limber.html;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a page says can run. */
class HostileMarkdownTest {
    static List<String> tricks() {
        return ScriptTricks.ALL;
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void leavesNothingToRun(String markdown) {
        Harmless.check(TestPage.html(markdown));
    }

    @Test
    void knowsWhatIsNotHarmless() {
        for (String html : List.of(
                "<script>x</script>",
                "<p onclick=x>",
                "<a href='java\tscript:x'>",
                "<img src='data:text/html,x'>",
                "<a href='//evil.example'>",
                "<p style='x'>")) {
            assertThatThrownBy(() -> Harmless.check(html)).as(html).isInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.html.HtmlGoldenTest#features")
    void knowsAllThatIsWritten(String feature) throws IOException {
        Harmless.check(TestPage.html(Files.readString(Path.of("src/test/resources/golden/html", feature + ".md"))));
    }
}
