package dev.limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Mutations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is typed into search becomes terms that a file can hold. */
public class SpoiltQueryTest {
    @Test
    void bearsSpoiltTexts() throws IOException {
        Mutations.of(Files.readAllLines(Path.of("src/test/resources/golden/search/texts.txt")), SpoiltQueryTest::read);
    }

    private static final Analyser ENGLISH = new Analyser("en-GB");
    private static final Analyser OTHER = new Analyser("de");

    /** The text in, or an error. */
    public static void read(String text) {
        for (Analyser analyser : List.of(ENGLISH, OTHER)) {
            for (String term : analyser.terms(text)) {
                assertThat(term).isNotBlank().doesNotContain(" ", "\n", "\"", "<", "&");
            }
        }
    }
}
