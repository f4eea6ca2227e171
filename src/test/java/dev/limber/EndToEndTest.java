package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command on small guides. */
class EndToEndTest {
    @TempDir
    Path folder;

    @Test
    void aGuideOfTitleAndPagesBuildsWithoutAWarning() {
        GuideRun guide = GuideRun.of("minimal", folder);
        GuideRun.Result result = guide.run("build");
        assertThat(result.err()).doesNotContain("error[", "warning[");
        assertThat(result.exit()).isZero();
        assertThat(guide.site()).containsKeys("index.html", "advice/first.html", "advice/second.html", "search.html");
        assertThat(guide.page("advice/second.html")).contains("href=\"first.html#more\"");
    }

    @Test
    void aSecondGuideWithItsOwnVocabularyNeedsNoJava() {
        GuideRun guide = GuideRun.of("knees", folder);
        GuideRun.Result result = guide.run("build");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(guide.page("exercises/straight-leg-lift.html"))
                .contains("Straight leg lift", "your kneecap grinds painfully", "your knee gives way")
                .doesNotContain("Easeback");
        assertThat(guide.site())
                .containsKeys("areas/knee.html", "areas/thigh.html", "positions/sitting.html", "kinds/strength.html");
    }

    @Test
    void aBuildWithoutChangeWritesNothing() {
        GuideRun guide = GuideRun.of("knees", folder);
        guide.run("build");
        assertThat(guide.run("build").out()).contains("0 written");
    }

    @Test
    void checkWritesNothing() {
        GuideRun guide = GuideRun.of("knees", folder);
        assertThat(guide.run("check").exit()).isZero();
        assertThat(guide.site()).isEmpty();
    }

    @Test
    void templateSyntaxInAPageIsText() {
        GuideRun guide = GuideRun.of("minimal", folder)
                .replace("content/advice/first.md", "Some words.", "Sum: {{ 7*7 }} {% include \"x\" %}");
        assertThat(guide.run("build").exit()).isZero();
        assertThat(guide.page("advice/first.html")).contains("{{ 7*7 }}").doesNotContain("Sum: 49");
    }

    @Test
    void aBrokenPageDoesNotMakeLinksToItLookBroken() {
        GuideRun guide = GuideRun.of("minimal", folder)
                .write("content/advice/first.md", "---\ntitle: \"First\nsummary: x\n---\nText\n");
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.diagnostics()).containsExactly("content/advice/first.md:2:8 unclosed-quote");
    }
}
