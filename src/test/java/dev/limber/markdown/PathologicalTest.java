package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.HostileTexts;
import dev.limber.Ring;
import dev.limber.diagnostic.Checked;
import dev.limber.model.Body;
import dev.limber.model.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input that chokes naive parsers, at two sizes and with {@code -Pall} at a third: each ends, with a body or a diagnostic.
 * One that grows with the square of its length would take hours, so that the limit of minutes is no measure of speed.
 */
class PathologicalTest {
    private static final List<Integer> SIZES =
            Ring.first(2, Stream.of(2_000, 100_000, 500_000)).toList();

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

    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsWithAnAnswer(String name, IntFunction<String> input) {
        for (int size : SIZES) {
            String text = input.apply(size);
            Checked<Body> checked = Reading.read(text);
            boolean hasText = !PlainText.ofBlocks(checked.value().blocks()).isBlank();
            assertThat(hasText || !checked.diagnostics().isEmpty() || text.isBlank() || SILENT.contains(name))
                    .as("says something about " + size + " characters")
                    .isTrue();
        }
    }
}
