package dev.limber.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FrontMatterReaderTest {
    private static final String PATH = "content/about/a.md";

    private static Checked<Optional<FrontMatter>> read(String text) {
        return new FrontMatterReader().read(PATH, text);
    }

    private static String onlyMistake(String text) {
        Checked<Optional<FrontMatter>> read = read(text);
        assertThat(read.diagnostics()).hasSize(1);
        return read.diagnostics().get(0).span().line() + ":"
                + read.diagnostics().get(0).span().column() + " "
                + read.diagnostics().get(0).code().word();
    }

    @Test
    void findsDataAndTheStartOfTheBody() {
        String text = "---\ntitle: A\n---\nBody\n---\n";
        FrontMatter found = read(text).value().orElseThrow();
        assertThat(text.substring(found.bodyStart())).isEqualTo("Body\n---\n");
        assertThat(found.root().entry("title").orElseThrow().value().span().line())
                .isEqualTo(2);
    }

    @Test
    void takesAnEmptyBlockAsNoKeysAtAll() {
        assertThat(read("---\n---\n").value().orElseThrow().root().entries()).isEmpty();
        assertThat(read("---\n---").value().orElseThrow().bodyStart()).isEqualTo(7);
    }

    @Test
    void asksForABlockThatIsMissingOrOpen() {
        assertThat(onlyMistake("# Title\n")).isEqualTo("1:1 missing-front-matter");
        assertThat(onlyMistake("")).isEqualTo("1:1 missing-front-matter");
        assertThat(onlyMistake("----\na: b\n---\n")).isEqualTo("1:1 missing-front-matter");
        assertThat(onlyMistake("---\ntitle: A\n\nBody\n")).isEqualTo("1:1 unclosed-front-matter");
        assertThat(onlyMistake("---")).isEqualTo("1:1 unclosed-front-matter");
    }

    @Test
    void countsLinesOfTheWholeFile() {
        assertThat(onlyMistake("---\na: b\nc: *x\n---\n")).isEqualTo("3:4 yaml-alias");
        assertThat(onlyMistake("---\na: b\nc: \"d\ne: \"f\"\n---\n\"Quoted\" body\n"))
                .isEqualTo("3:4 unclosed-quote");
    }

    @Test
    void wantsKeysNotAList() {
        assertThat(onlyMistake("---\n- a\n---\n")).isEqualTo("2:1 wrong-type");
    }

    @Test
    @Timeout(600)
    void refusesABlockOfMoreThan64KilobytesBeforeParsing() {
        String longest = "a: " + "x".repeat(64 * 1024 - 4) + "\n";
        assertThat(read("---\n" + longest + "---\n").diagnostics()).isEmpty();
        assertThat(onlyMistake("---\nb" + longest + "---\n")).isEqualTo("1:1 too-large");
    }
}
