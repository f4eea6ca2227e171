package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MarkdownGuardTest {
    @Test
    void refusesFilesAbove512Kilobytes() {
        String paragraph = "Sixteen letters.".repeat(1_023) + "A nice end.....\n\n";
        String large = paragraph.repeat(512 * 1024 / paragraph.length());
        assertThat(refusal(large)).isEmpty();
        assertThat(refusal(large + paragraph)).containsExactly("1:1+1 too-large");
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
    void countsTheDelimitersOfOneParagraph() {
        String half = "*a* ".repeat(375) + "\n";
        assertThat(found(half + half)).isEmpty();
        assertThat(found(half + half + "b *")).containsExactly("3:3+1 too-deep");
        assertThat(found(half + "\n" + half + "\n" + half)).isEmpty();
        assertThat(found(half + half + "\n*b*"))
                .as("that much of it once on a page")
                .containsExactly("4:1+1 too-deep");
    }

    @Test
    void countsAnewForEachItemRowAndHeading() {
        assertThat(found("- [a](a.md) and [c](d.md)\n".repeat(800))).isEmpty();
        assertThat(found("1. [a](b.md) and [c](d.md)\n".repeat(800))).isEmpty();
        assertThat(found("| a | b |\n|---|---|\n" + "| [a](b.md) | `c` |\n".repeat(800)))
                .isEmpty();
        assertThat(found("## [a](b.md)\n".repeat(800))).isEmpty();
        assertThat(found("a\n" + "2. [a](b.md)\n".repeat(1_990)))
                .as("no list: each line goes on the paragraph")
                .hasSize(1);
        assertThat(found("a|b\n-|-|-\n" + "*c|d\n".repeat(1_990)))
                .as("no table: the rule has one cell more")
                .hasSize(1);
        assertThat(found("a\n" + "#[b\n".repeat(1_990)))
                .as("no headings: the blank is missing")
                .isNotEmpty();
    }

    @Test
    void countsTheCharactersOfOneParagraph() {
        assertThat(found("a b ".repeat(4_999))).isEmpty();
        assertThat(found("a b ".repeat(4_999) + "\ncccccc")).hasSize(1);
        assertThat(found("```\n" + "a b ".repeat(6_000) + "\n```")).isEmpty();
    }

    @Test
    void countsLines() {
        assertThat(refusal("a\n".repeat(2_000))).isEmpty();
        assertThat(refusal("a\n".repeat(2_001))).containsExactly("2001:1+1 too-large");
        assertThat(refusal("a\n\n".repeat(5_000))).isEmpty();
        assertThat(refusal("a\n\n".repeat(5_001))).containsExactly("10001:1+1 too-large");
        assertThat(refusal(("> ".repeat(99) + "a\n\n").repeat(203))).containsExactly("405:1+199 too-large");
    }

    @Test
    void countsTheCellsOfTables() {
        String table = "|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n";
        assertThat(found(table + "|b|\n".repeat(200))).isEmpty();
        assertThat(found(table + "|b|\n".repeat(201))).containsExactly("1:1+201 too-large");
        assertThat(found((table + "|b|\n".repeat(95) + "\n").repeat(3)))
                .as("all tables of a page together")
                .hasSize(1);
    }

    @Test
    void memoryAndStackThatRunOutInOnePageAreErrorsAboutIt() {
        assertThat(brokenBy(OutOfMemoryError::new)).containsExactly("3:1+4 too-large");
        assertThat(brokenBy(StackOverflowError::new)).containsExactly("3:1+1 too-deep");
    }

    private static List<String> brokenBy(Supplier<Error> fault) {
        MarkdownParser parser = new MarkdownParser(path -> {
            throw fault.get();
        });
        return parser.parse(Reading.PATH, "", "---\n---\nText\n\nand", 8).diagnostics().stream()
                .map(Reading::brief)
                .toList();
    }

    @Test
    void countsRuns() {
        assertThat(found("a " + "*".repeat(100))).isEmpty();
        assertThat(found("a " + "*".repeat(101))).containsExactly("1:103+1 too-deep");
        assertThat(refusal("a [" + "\\".repeat(20))).isEmpty();
        assertThat(refusal("a [" + "\\".repeat(21))).containsExactly("1:4+21 too-deep");
    }

    @Test
    void leavesCodeRulesAndTablesAlone() {
        assertThat(found("```\n" + "*".repeat(5_000) + "\n```\n")).isEmpty();
        assertThat(found("> ~~~~\n> " + "*".repeat(5_000) + "\n> ~~~~\n")).isEmpty();
        assertThat(found("`".repeat(200) + "\nx\n" + "`".repeat(200) + "\n")).isEmpty();
        assertThat(found("*".repeat(300) + "\n\n" + "- ".repeat(300) + "\n\n" + "_".repeat(300)))
                .isEmpty();
        assertThat(found("a\n" + "-".repeat(300) + "\n\n|a|\n|" + "-".repeat(300) + "|\n"))
                .isEmpty();
    }

    @Test
    void cannotBeToldThatTextIsCode() {
        String stars = "*".repeat(101) + "a\n";
        assertThat(found("> ```\n> code\n\n" + stars)).hasSize(1);
        assertThat(found("``` a`b\n" + stars)).hasSize(1);
        assertThat(found("~~~ a~b\n" + stars)).hasSize(1);
        assertThat(found("a\n     ```\n" + stars)).hasSize(1);
        assertThat(found("~ ~~~\n" + stars)).hasSize(1);
        assertThat(found("```\na\n- ```\n```\n" + stars)).hasSize(1);
        assertThat(found("<div>\n```\n\n" + stars)).anyMatch(line -> line.endsWith("too-deep"));
    }

    private static List<String> found(String markdown) {
        return Reading.findings(markdown).stream()
                .filter(line -> line.endsWith("too-deep") || line.endsWith("too-large"))
                .toList();
    }

    private static List<String> refusal(String markdown) {
        return MarkdownParser.refusal(new Places(Reading.PATH, "", markdown, 0)).stream()
                .map(Reading::brief)
                .toList();
    }
}
