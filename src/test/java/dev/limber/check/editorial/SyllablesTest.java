package dev.limber.check.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the guide and their syllables, counted by ear. */
class SyllablesTest {
    private final Syllables syllables = new Syllables(Lexicon.of("en-GB"));

    @ParameterizedTest
    @CsvSource({
        "back, 1",
        "breathe, 1",
        "moved, 1",
        "clothes, 1",
        "little, 2",
        "muscle, 2",
        "ankle, 2",
        "started, 2",
        "changes, 2",
        "opposite, 3",
        "exercise, 3",
        "slowly, 2",
        "shoulder, 2",
        "physiotherapist, 6",
        "osteoporosis, 6",
        "condition, 3",
        "area, 3",
        "movement, 2",
        "comfortable, 4",
        "position, 3",
        "question, 2",
        "usually, 4",
        "pressure, 2",
        "serious, 3",
        "medical, 3",
        "certainty, 3",
        "evidence, 3",
        "programme, 2",
        "hospital, 3",
        "people, 2",
        "quiet, 2",
        "idea, 3",
        "radio, 3",
        "situation, 4",
        "rotation, 3",
        "operation, 4",
        "pregnancy, 3",
        "emergency, 4",
        "appointment, 3",
        "temperature, 4",
        "stretches, 2",
        "exercises, 4",
        "minutes, 2",
    })
    void areCountedAsSpoken(String word, int count) {
        assertThat(syllables.of(word)).isEqualTo(count);
    }
}
