package dev.limber.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes among editors stand in nothing that is published. */
class CopyLinesTest {
    @TempDir
    private Path folder;

    @Test
    void commentsAreInNoFileOfTheSite() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write(
                "content/advice/second.md",
                "---\ntitle: Second\nsummary: x\n---\n<!-- quibble -->\n\nSit <!-- quibble --> tall.\n\n- one\n"
                        + "<!-- quibble -->\n- two `<!-- kept -->`\n\n> said\n> <!-- quibble\n> quibble -->\n> again\n\n"
                        + "<details>\n<summary>More <!-- quibble --></summary>\n\nFolded words.\n\n</details>\n");
        assertThat(guide.run("build", "--strict").exit()).isZero();
        guide.site()
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .doesNotContain("quibble"));
        assertThat(guide.page("advice/second.md"))
                .isEqualTo(
                        "---\ntitle: Second\nsummary: x\n---\nSit tall.\n\n- one\n<!-- -->\n- two `<!-- kept -->`\n\n"
                                + "> said\n> <!-- -->\n> again\n\n<details>\n<summary>More </summary>\n\nFolded words.\n\n</details>\n");
    }

    @Test
    void aCommentThatKeepsBlocksApartLeavesASeparator() {
        assertThat(copyOf("Rise.\n<!-- quibble -->\n---\n\n1. a\n2. b\n\n<!-- quibble -->\n\n1. c\n\nEnd.\n"))
                .isEqualTo("Rise.\n<!-- -->\n---\n\n1. a\n2. b\n\n<!-- -->\n1. c\n\nEnd.\n");
    }

    @Test
    void aLineOfManyCommentsIsReadOnce() {
        assertThat(copyOf("<!-- quibble -->".repeat(4000) + "\n\nSit tall.\n")).isEqualTo("Sit tall.\n");
    }

    private String copyOf(String text) {
        String before = "---\ntitle: Second\nsummary: x\n---\n";
        GuideRun guide = GuideRun.of("minimal", folder).write("content/advice/second.md", before + text);
        assertThat(guide.run("build", "--strict").err()).doesNotContain("error", "warning");
        return guide.page("advice/second.md").substring(before.length());
    }
}
