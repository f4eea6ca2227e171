package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import dev.limber.diagnostic.Checked;
import dev.limber.model.Block;
import dev.limber.model.Body;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The title stands in the front matter; a heading that repeats it is left out, and is to be deleted. */
class TitleAgainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Sore \"hips\"\n\nText.",
                "Sore “hips”\n======\n\nText.",
                "<!-- x -->\n# **SORE**  \"hips\" ##\n\nText.",
                "# Sore \"hips\" {#top}\n\nText."
            })
    void aHeadingThatRepeatsTheTitleIsLeftOut(String markdown) {
        Checked<Body> read = Reading.PARSER.parse(Reading.PATH, "Sore \"hips\"", markdown, 0);
        assertThat(read.value().blocks()).singleElement().isInstanceOf(Block.Paragraph.class);
        assertThat(read.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code().word()).isEqualTo("heading-level");
            assertThat(found.hint()).startsWith("Delete this line");
        });
    }

    @Test
    void fixDeletesIt(@TempDir Path folder) {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/second.md", "---\ntitle: Second\nsummary: x\n---\n# Second\n\nText.\n");
        assertThat(guide.run("check", "--strict").exit()).isEqualTo(1);
        guide.run("fix", "--write");
        assertThat(guide.read("content/advice/second.md")).doesNotContain("# Second");
        assertThat(guide.run("build", "--strict").exit()).isZero();
    }

    @Test
    void fixDeletesItsUnderlineToo(@TempDir Path folder) {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/second.md", "---\ntitle: Second\nsummary: x\n---\nSecond\n======\n\nText.\n");
        guide.run("fix", "--write");
        assertThat(guide.read("content/advice/second.md")).endsWith("---\nText.\n");
        assertThat(guide.run("build", "--strict").exit()).isZero();
    }

    @Test
    void headingsAreShownWhereTheyNest() {
        assertThat(Reading.blocks("# A\n\n#### B\n\n#### C\n\n##### D\n\n## E\n\n### F"))
                .extracting(block -> ((Block.Heading) block).level())
                .containsExactly(2, 3, 3, 4, 2, 3);
    }
}
