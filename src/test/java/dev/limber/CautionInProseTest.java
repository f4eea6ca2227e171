package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that ask for care are found outside the data, and those of the data, and such as look alike, are not. */
class CautionInProseTest {
    private static final String STRETCH = "content/exercises/calf-stretch.md";
    private static final String DAILY = "content/routines/daily.md";
    private static final String RULE = "caution-in-prose: { severity: error, words: [doctor*, leave * out] }";

    @TempDir
    Path folder;

    private GuideRun guide() {
        return GuideRun.of("ankles", folder).replace("content/guide.yaml", RULE, "caution-in-prose: error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you have gout, **ask your GP first**.",
                "Ask a nurse before you start.",
                "Leave this one out with a swollen toe.",
                "Leave out the last part if your toe is sore.",
                "Do not try this after a fall.",
                "Wait until the cast is off.",
                "Physiotherapists should see it before.",
                "> Your midwife knows best."
            })
    void anOrderToTakeCareIsFoundInTheTextOfAMove(String sentence) {
        GuideRun guide = guide().replace(STRETCH, "A first move for a stiff ankle.", sentence);
        assertThat(guide.run("check").diagnostics())
                .hasSize(1)
                .allSatisfy(
                        found -> assertThat(found).startsWith(STRETCH + ":23:").endsWith(" caution-in-prose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The task of the basket muscle is to lift.",
                "Your waiter waits with a towel.",
                "Egypt had doctrines, and physics was one.",
                "Leaves turn outward in autumn.",
                "A donut is round."
            })
    void aWordThatOnlyLooksLikeOneIsNot(String sentence) {
        GuideRun guide = guide().replace(STRETCH, "A first move for a stiff ankle.", sentence);
        assertThat(guide.run("check").diagnostics()).isEmpty();
    }

    @Test
    void whatTheDataSaysIsNoProse() {
        GuideRun guide = guide().replace(STRETCH, "how: Hold a worktop.", "how: Ask your doctor first.")
                .replace(STRETCH, "- your calf cramps", "- your calf cramps: ask a doctor")
                .replace("content/conditions/new-ankle.md", "Ask your team first.", "Do not run. Ask your doctor.")
                .replace("content/advice/get-help.md", "Some signs need help first.", "Do not wait. Ask your doctor.");
        assertThat(guide.run("check").diagnostics()).isEmpty();
    }

    @Test
    void notesOfARoutineAreProseAndTheCautionsOfItsStepsAreNot() {
        GuideRun guide = guide().replace(DAILY, "note: Keep it low.", "note: Ask your doctor about the height.")
                .replace(
                        DAILY,
                        "  - calf-stretch",
                        "  - { step: Rest, how: Sit down., duration: 1 min, cautions: { new-ankle: "
                                + "{ advice: ask-first, how: Ask your doctor., basis: principle } } }\n  - calf-stretch");
        assertThat(guide.run("check").diagnostics()).containsExactly(DAILY + ":8:31 caution-in-prose");
    }

    @Test
    void theGuideChoosesThePhrasesAndAllowsASentenceOnEveryPage() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace("content/guide.yaml", RULE, "caution-in-prose: { severity: error, words: [shoe * off] }")
                .replace(STRETCH, "A first move for a stiff ankle.", "Ask your doctor. Take one shoe or both off.");
        assertThat(guide.run("check").diagnostics()).containsExactly(STRETCH + ":23:27 caution-in-prose");
        guide.replace(
                "content/guide.yaml",
                "checks:",
                "checks:\n  allow: [ { check: caution-in-prose, text: \"one shoe or both\", because: It is dress. } ]");
        assertThat(guide.run("check").diagnostics()).isEmpty();
        guide.replace(STRETCH, "one shoe or both off", "your time");
        assertThat(guide.run("check").diagnostics())
                .singleElement(STRING)
                .matches("content/guide.yaml:\\d+:21 unused-allowance");
    }

    @Test
    void aConditionIsAsStrictAsOneThatItMayComeWith() {
        String both = "new-ankle: { advice: ask-first, how: Ask your team., basis: principle }\n"
                + "  sprain: { advice: %s, how: Go slowly., basis: principle }\nalternative: heel-raise";
        GuideRun guide = guide().write(
                        "content/conditions/sprain.md",
                        "---\ntitle: Sprain\nsummary: Care.\nlabel: I have one\nas-strict-as: [new-ankle]\nauthor: A\n"
                                + "clinical-review: none\nchecked: 2026-01-15\ncheck-again: 2028-01-15\n---\nGo slowly.\n")
                .replace(
                        STRETCH,
                        "new-ankle: { advice: adapt, how: Hold a worktop., basis: principle }",
                        both.formatted("adapt"));
        assertThat(guide.run("check").diagnostics()).containsExactly(STRETCH + ":16:3 milder-caution");
        guide.replace(STRETCH, "sprain: { advice: adapt", "sprain: { advice: ask-first");
        assertThat(guide.run("check").diagnostics()).isEqualTo(List.of());
        guide.replace(STRETCH, "  sprain: { advice: ask-first, how: Go slowly., basis: principle }\n", "");
        assertThat(guide.run("check").diagnostics())
                .as("the condition that nothing is said for")
                .containsExactly(STRETCH + ":15:3 milder-caution");
    }
}
