package dev.limber.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Mutations;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands at the top of a page is read, or refused at a place in the file. */
public class SpoiltFrontMatterTest {
    @Test
    void bearsSpoiltTexts() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/test/guides/knees/exercises"))) {
            Mutations.of(
                    Stream.concat(
                                    pages.filter(path -> path.toString().endsWith(".md"))
                                            .sorted()
                                            .map(SpoiltFrontMatterTest::text),
                                    Stream.of("", "---\n---\n", "---\na: [b, {c: 'd'}]\ne: |\n  f\n---\ng\n"))
                            .toList(),
                    SpoiltFrontMatterTest::read);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The text in, or an error. */
    public static void read(String text) {
        Checked<Optional<FrontMatter>> read = new FrontMatterReader().read("content/x.md", text);
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        for (Diagnostic found : read.diagnostics()) {
            assertThat(found.span().line()).isBetween(1, lines);
            assertThat(found.span().column()).isPositive();
            assertThat(found.hint().length()).isLessThan(500);
        }
        read.value().ifPresent(matter -> assertThat(matter.bodyStart()).isBetween(0, text.length()));
    }
}
