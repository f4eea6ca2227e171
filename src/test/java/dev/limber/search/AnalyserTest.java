package dev.limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words and terms; the golden stems were written by Snowball itself. */
class AnalyserTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/search");

    private final Analyser english = new Analyser("en-GB");

    @Test
    void everyGoldenWordHasTheStemOfSnowball() throws IOException {
        Stemmer stemmer = new Stemmer(RuleTable.shipped());
        List<String> lines = Files.readAllLines(GOLDEN.resolve("words.txt"));
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String[] pair = line.split(" ");
            if (!stemmer.stem(pair[0]).equals(pair[1])) {
                wrong.add(line + ", not " + stemmer.stem(pair[0]));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).hasSizeGreaterThan(40_000);
    }

    static List<String> texts() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("texts.txt"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsBecomeTerms(String line) {
        String[] pair = line.split("\t", 2);
        assertThat(String.join(" ", english.terms(pair[0]))).isEqualTo(pair[1]);
    }

    @Test
    void anotherLanguageIsSearchedByItsFoldedWords() {
        Analyser german = new Analyser("de");
        assertThat(german.stems()).isFalse();
        assertThat(german.terms("Übungen für den Rücken")).containsExactly("ubungen", "fur", "den", "rucken");
        assertThat(RuleTable.shipped().characters()).doesNotContain("rule ", "spell ", "stop ");
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new Analyser("en").terms("SITTING Iliac")).containsExactly("sit", "iliac");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsThatOnlyFillAreLeftOutUnlessNothingElseIsThere() {
        assertThat(english.content("how do I do the bird dog")).containsExactly("bird", "dog");
        assertThat(english.content("how to")).isEqualTo(Arrays.asList("how", "to"));
    }
}
