package dev.limber.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private final Map<String, String> sections = Explanations.all();

    @Test
    void each_code_has_one_section_in_the_order_of_the_codes() {
        List<String> codes = Arrays.stream(Code.values()).map(Code::word).toList();
        assertThat(sections.keySet()).containsExactlyElementsOf(codes);
    }

    @Test
    void each_section_has_a_meaning_two_examples_and_a_way_to_mend_it() {
        assertThat(sections).allSatisfy((code, text) -> {
            assertThat(text.length()).as(code).isGreaterThan(100);
            assertThat(text).as(code).contains("Wrong", "Right", "To mend:");
        });
    }
}
