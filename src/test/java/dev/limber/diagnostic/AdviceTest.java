package dev.limber.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final Span PLACE = new Span("content/a.md", 3, 11, 7);

    @Test
    void oneNearNameIsAQuestionAndASureFix() {
        Advice advice = NearestName.advice("standng", PLACE, List.of("standing", "lying"), OneAnswer.WORD);
        assertThat(advice.text()).isEqualTo("Did you mean \"standing\"?");
        assertThat(advice.fix()).contains(new Fix(PLACE, "standing", true));
    }

    @Test
    void quotesAroundWhatWasTypedStay() {
        Span quoted = new Span("content/a.md", 3, 11, 9);
        assertThat(Fix.of(quoted, "standng", "standing", true))
                .contains(new Fix(new Span("content/a.md", 3, 12, 7), "standing", true));
    }

    @Test
    void aSpanThatHoldsSomethingElseHasNoFix() {
        assertThat(Fix.of(PLACE, "stan", "standing", true)).as("escapes").isEmpty();
        assertThat(Fix.of(PLACE, "standing on", "standing", true)).as("cut").isEmpty();
        assertThat(Fix.of(PLACE, "standng", "standng", true)).as("the same").isEmpty();
        assertThat(Fix.of(new Span("content/a.md", 3, 11, 2), "", "standing", true))
                .as("nothing typed")
                .isEmpty();
    }

    @Test
    void severalNearNamesAreAQuestionWithoutAFix() {
        Advice advice = NearestName.advice("aac", new Span("a", 1, 1, 3), List.of("aaa", "aab"), OneAnswer.WORD);
        assertThat(advice.text()).isEqualTo("Did you mean \"aaa\" or \"aab\"?");
        assertThat(advice.fix()).isEmpty();
    }

    @Test
    void aChoiceIsNoFix() {
        Advice advice = NearestName.advice("xyz", new Span("a", 1, 1, 3), List.of("lying", "standing"), OneAnswer.WORD);
        assertThat(advice.text()).isEqualTo("Choose from: lying, standing.");
        assertThat(advice.fix()).isEmpty();
    }

    @Test
    void whatIsMovedToAnotherFileTakesItsFixAlong() {
        Diagnostic found = new Diagnostic(
                Severity.ERROR,
                Code.UNKNOWN_KEY,
                "m",
                PLACE,
                NearestName.advice("standng", PLACE, List.of("standing"), OneAnswer.WORD));
        assertThat(found.in("builtin/a.md").fix().orElseThrow().span()).isEqualTo(new Span("builtin/a.md", 3, 11, 7));
    }

    @Test
    void anUnsureFixSaysTheSame() {
        Advice advice = NearestName.advice("standng", PLACE, List.of("standing"), OneAnswer.WORD)
                .unsure();
        assertThat(advice.text()).isEqualTo("Did you mean \"standing\"?");
        assertThat(advice.fix()).contains(new Fix(PLACE, "standing", false));
    }
}
