package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Mutations;
import dev.limber.diagnostic.Checked;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in the file of a drawing is drawn, or refused at a place in the file. */
public class SpoiltFigureTest {
    @Test
    void bearsSpoiltTexts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content/exercises"))) {
            Mutations.of(
                    files.filter(path -> path.toString().endsWith(FigureFiles.ENDING))
                            .sorted()
                            .map(SpoiltFigureTest::text)
                            .toList(),
                    SpoiltFigureTest::read);
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
        String path = "content/exercises/x" + FigureFiles.ENDING;
        Checked<Optional<YamlNode>> yaml = new YamlReader().read(path, text);
        if (yaml.value().isPresent()) {
            Checked<Figures> figures =
                    new FigureFiles().read(Map.of(path, yaml.value().get()));
            figures.diagnostics()
                    .forEach(found -> assertThat(found.span().line()).isPositive());
            assertThat(figures.value().sheet().sprite()).doesNotContain("NaN");
        }
    }
}
