package dev.limber.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {
    @Test
    void marks_plain_text() {
        assertThat(SourceLine.around("kind: strech", 7, 6)).isEqualTo(new SourceLine("kind: strech", 6, 6));
    }

    @Test
    void shows_tabs_as_spaces_up_to_the_next_stop() {
        assertThat(SourceLine.around("\ta\tb", 4, 1)).isEqualTo(new SourceLine("    a   b", 8, 1));
    }

    @Test
    void counts_two_cells_for_wide_characters_and_none_for_marks() {
        assertThat(SourceLine.around("\u80CC\u4E2D: x", 5, 1)).isEqualTo(new SourceLine("\u80CC\u4E2D: x", 6, 1));
        assertThat(SourceLine.around("e\u0301: x", 5, 1).indent()).isEqualTo(3);
        assertThat(SourceLine.around("\uD83E\uDDD8 yoga", 1, 2)).isEqualTo(new SourceLine("\uD83E\uDDD8 yoga", 0, 2));
    }

    @Test
    void points_behind_the_end_when_something_is_missing_there() {
        assertThat(SourceLine.around("title:", 7, 1)).isEqualTo(new SourceLine("title:", 6, 1));
        assertThat(SourceLine.around("title:", 99, 5)).isEqualTo(new SourceLine("title:", 6, 1));
        assertThat(SourceLine.around("title:", 1, 99).width()).isEqualTo(6);
    }

    @Test
    void cuts_a_long_line_to_the_part_that_matters() {
        SourceLine shown = SourceLine.around("a".repeat(500) + "WRONG" + "b".repeat(500), 501, 5);
        assertThat(shown.text()).startsWith("\u2026a").endsWith("b\u2026").hasSizeLessThanOrEqualTo(112);
        assertThat(shown.text().substring(shown.indent(), shown.indent() + shown.width()))
                .isEqualTo("WRONG");
    }

    @Test
    void lets_nothing_steer_the_terminal() {
        assertThat(SourceLine.harmless("a\u001B[2Jb\u202Ec\rd")).isEqualTo("a\u00B7[2Jb\u00B7c\u00B7d");
    }
}
