package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of a move say how often and how long, and the same as its dose. */
class StepCountsTest {
    private static final String MOVE = "content/exercises/calf-stretch.md";
    private static final String START = "  start: { sets: 1, reps: 5, hold: 3 s }\n";
    private static final String TARGET = "  target: { sets: 1, reps: 10, hold: 5 s }\n";
    private static final String STEPS = "3. Hold for 3 seconds.\n4. Repeat until you have done 5.\n";

    @TempDir
    Path folder;

    private List<String> marks(GuideRun guide) {
        return Marks.of(guide).stream()
                .filter(mark -> mark.startsWith("step-count"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wrong
                "3. Hold for 3 seconds.|## Steps",
                "3. Hold for 3 seconds.\\n4. Do it 6 times.|6 times",
                "3. Hold for 10 seconds.\\n4. Do it 5 times.|10 seconds",
                "3. Hold for 3 minutes.\\n4. Do it 5 times.|3 minutes",
                "3. Hold it.\\n4. Do it 5 times.|## Steps",
                "3. Hold for 3 seconds.\\n4. Do it twice.|twice",
                "3. Hold for 3 seconds, then do 4 on each side.|4 on each side",
                "3. Hold for 3 seconds, and rest for 20 seconds.\\n4. Do it 5 times.|20 seconds",
                // look-alikes
                "3. Hold for 2 to 4 seconds.\\n4. Do 5 on each side.|",
                "3. Hold for 3 seconds.\\n4. Roll 2 times forwards and 3 times back.|",
                "3. Hold for 3 seconds.\\n4. Do it 5 times, all at once, with 2 books in your hand.|",
                "3. Hold for 3 seconds, 4 to 6 times.|",
                "3. Hold for 3 seconds.\\n4. Do it 99999999999 times, or 5 times.|"
            })
    void stepsAreHeldAgainstTheDose(String steps, String marked) {
        GuideRun guide = GuideRun.of("ankles", folder).replace(MOVE, STEPS, steps.translateEscapes() + "\n");
        assertThat(marks(guide)).isEqualTo(marked == null ? List.of() : List.of("step-count: " + marked));
    }

    @Test
    void aRestOfTheDoseMayStandInTheSteps() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(MOVE, START, "  start: { reps: 5, hold: 3 s, rest: 20 s }\n")
                .replace(MOVE, STEPS, "3. Hold for 3 seconds.\n4. Rest for 20 seconds, then repeat, 5 times in all.\n");
        assertThat(marks(guide)).isEmpty();
    }

    @Test
    void anActivitySaysItsMinutes() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(MOVE, START + TARGET, "  start: { minutes: 10 min }\n  target: { minutes: 20 min }\n");
        assertThat(marks(guide)).containsExactly("step-count: ## Steps");
        guide.replace(MOVE, STEPS, "3. Stop after 10 minutes.\n4. Do it 7 times if you like.\n");
        assertThat(marks(guide)).isEmpty();
    }

    @Test
    void eachPartIsHeldAgainstItsOwnStep() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(MOVE, START + TARGET, """
                          parts:
                            - { part: Straight, step: 2, start: { reps: 4 } }
                            - { part: Bent, step: 3, start: { reps: 5, hold: 3 s } }
                        """)
                .replace(MOVE, "2. Slide one foot back.", "2. Slide one foot back, 5 times.");
        assertThat(marks(guide)).containsExactly("step-count: 5 times", "step-count: Hold for 3 seconds.");
        guide.replace(MOVE, "back, 5 times.", "back, 4 times.").replace(MOVE, "3 seconds.", "3 seconds, 5 times.");
        assertThat(marks(guide)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,9,12:28", "3,3,12:28", "3,2,12:28", "0,3,11:26", "2,3,"})
    void aPartNamesAStepThatIsThereInTheOrderOfTheSteps(String first, String second, String place) {
        GuideRun guide = GuideRun.of("ankles", folder).replace(MOVE, START + TARGET, """
                  parts:
                    - { part: One, step: %s, start: { reps: 4 } }
                    - { part: Other, step: %s, start: { reps: 5 } }
                """.formatted(first, second));
        List<String> found = guide.run("check", "--today", "2026-06-01").diagnostics().stream()
                .filter(line -> !line.endsWith(" step-count"))
                .toList();
        assertThat(found).isEqualTo(place == null ? List.of() : List.of(MOVE + ":" + place + " out-of-range"));
    }
}
