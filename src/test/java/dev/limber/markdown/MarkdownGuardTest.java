package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownGuardTest {
    @Test
    void refusesFilesAbove512Kilobytes() {
        String line = "Sixteen letters.\n\n";
        String large = line.repeat(512 * 1024 / line.length());
        assertThat(refusal(large)).isEmpty();
        assertThat(refusal(large + line)).containsExactly("1:1+1 too-large");
        assertThat(refusal("ü".repeat(256 * 1024 + 1))).containsExactly("1:1+1 too-large");
    }

    @Test
    void countsContainersOnALine() {
        assertThat(Reading.findings("> ".repeat(99) + "a")).isEmpty();
        assertThat(refusal("> ".repeat(100) + "a")).isEmpty();
        assertThat(refusal("a\n\n" + "> ".repeat(101) + "a")).containsExactly("3:1+203 too-deep");
        assertThat(refusal("- ".repeat(101) + "a")).containsExactly("1:1+203 too-deep");
        assertThat(refusal("1. ".repeat(101) + "a")).containsExactly("1:1+304 too-deep");
        assertThat(refusal(" ".repeat(201) + "- a")).containsExactly("1:1+204 too-deep");
        assertThat(refusal("\t".repeat(51) + "a")).containsExactly("1:1+52 too-deep");
    }

    @Test
    void countsDelimitersOfOneParagraph() {
        String thousand = "*a* ".repeat(500) + "\n";
        assertThat(refusal(thousand + thousand)).isEmpty();
        assertThat(refusal(thousand + thousand + "b *")).containsExactly("3:3+1 too-deep");
        assertThat(refusal(thousand + thousand + "\n" + thousand)).isEmpty();
    }

    @Test
    void countsAnewForEachItemRowAndHeading() {
        assertThat(refusal("- [a](b.md) and [c](d.md)\n".repeat(2_000))).isEmpty();
        assertThat(refusal("1. [a](b.md) and [c](d.md)\n".repeat(2_000))).isEmpty();
        assertThat(refusal("| a | b |\n|---|---|\n" + "| [a](b.md) | `c` |\n".repeat(2_000)))
                .isEmpty();
        assertThat(refusal("## [a](b.md)\n".repeat(2_000))).isEmpty();
        assertThat(refusal("a\n" + "2. [a](b.md)\n".repeat(2_000)))
                .as("no list: it goes on a paragraph")
                .hasSize(1);
        assertThat(refusal("a | b\n-|-\n" + "*c\n".repeat(2_001)))
                .as("no rows: they have no bar")
                .hasSize(1);
    }

    @Test
    void countsRuns() {
        assertThat(refusal("a " + "*".repeat(100))).isEmpty();
        assertThat(refusal("a " + "*".repeat(101))).containsExactly("1:3+101 too-deep");
        assertThat(refusal("a [" + "\\".repeat(21))).containsExactly("1:4+21 too-deep");
    }

    @Test
    void leavesCodeRulesAndTablesAlone() {
        assertThat(refusal("```\n" + "*".repeat(5_000) + "\n" + " ".repeat(500) + "x\n```\n"))
                .isEmpty();
        assertThat(refusal("> ~~~~\n> " + "*".repeat(5_000) + "\n> ~~~~\n")).isEmpty();
        assertThat(refusal("`".repeat(200) + "\nx\n" + "`".repeat(200) + "\n")).isEmpty();
        assertThat(refusal("*".repeat(300) + "\n\n" + "- ".repeat(300) + "\n\n" + "_".repeat(300)))
                .isEmpty();
        assertThat(refusal("a\n" + "=".repeat(300) + "\n\n|a|\n|" + "-".repeat(300) + "|\n"))
                .isEmpty();
    }

    @Test
    void seesWhereAFenceEnds() {
        String stars = "*".repeat(101);
        assertThat(refusal("> ```\n> code\n\n" + stars + "a"))
                .as("the quote ends the fence")
                .hasSize(1);
        assertThat(refusal("```\ncode\n```\n" + stars + "a")).hasSize(1);
        assertThat(refusal("````\n```\n" + stars + "a\n````\n"))
                .as("a shorter fence ends nothing")
                .isEmpty();
        assertThat(refusal("``` a`b\n" + stars + "a"))
                .as("no fence: a backtick in its info")
                .hasSize(1);
    }

    private static List<String> refusal(String markdown) {
        return new MarkdownGuard(new Places(Reading.PATH, markdown, 0))
                .refusal().stream().map(Reading::brief).toList();
    }
}
