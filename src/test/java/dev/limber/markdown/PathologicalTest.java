package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.HostileTexts;
import dev.limber.diagnostic.Checked;
import dev.limber.model.Body;
import dev.limber.model.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that chokes naive parsers, at three sizes: each ends within 5 seconds, with a body or a diagnostic. */
class PathologicalTest {
    private static final int[] SIZES = {2_000, 100_000, 500_000};
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Shown without words: rules, empty code, footnotes and addresses nobody uses. */
    private static final Set<String> SILENT = Set.of("rules", "underscores", "fences", "reference definitions");

    static Stream<Arguments> cases() {
        return Stream.of(HostileTexts.KNOWN, HostileTexts.OWN)
                .map(Map::entrySet)
                .flatMap(Set::stream)
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void thereAreMoreThanFifty() {
        assertThat(HostileTexts.KNOWN).hasSize(24);
        assertThat(HostileTexts.OWN).hasSizeGreaterThan(27);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsInTime(String name, IntFunction<String> input) {
        for (int size : SIZES) {
            String text = input.apply(size);
            Instant start = Instant.now();
            Checked<Body> checked = Reading.read(text);
            assertThat(Duration.between(start, Instant.now()))
                    .as(size + " characters")
                    .isLessThan(LIMIT);
            boolean hasText = !PlainText.ofBlocks(checked.value().blocks()).isBlank();
            assertThat(hasText || !checked.diagnostics().isEmpty() || text.isBlank() || SILENT.contains(name))
                    .as("says something about " + size + " characters")
                    .isTrue();
        }
    }
}
