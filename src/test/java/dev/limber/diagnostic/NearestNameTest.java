package dev.limber.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KEYS = List.of("areas", "equipment", "evidence", "level", "summary", "title");

    @ParameterizedTest
    @CsvSource({"titel,title", "sumary,summary", "Area,areas", "equiptment,equipment", "evidnece,evidence"})
    void aSlipFindsWhatWasMeant(String typed, String meant) {
        assertThat(NearestName.of(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "''", "titleandsummary"})
    void aDifferentWordFindsNothing(String typed) {
        assertThat(NearestName.of(typed, KEYS)).isEmpty();
    }

    @Test
    void namesThatAreEquallyNearAreAllNamed() {
        assertThat(NearestName.hint("lev", List.of("left", "leg", "level"))).isEqualTo("Did you mean \"leg\"?");
        assertThat(NearestName.hint("lex", List.of("leg", "let", "mat"))).isEqualTo("Did you mean \"leg\" or \"let\"?");
    }
}
