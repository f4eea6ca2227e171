package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing that shows what the one before it in its list shows is told, and one that shows anything new is not. */
class SameDrawingTest {
    private static final String SQUAT = "content/exercises/half-squat.figure.yaml";
    private static final String STAND = "  - { id: stand, steps: [1], text: Standing tall., from: standing }\n";

    @TempDir
    Path folder;

    private List<String> told(String poses) {
        String diagnostics = GuideRun.of("knees", folder)
                .write(SQUAT, "poses:\n" + poses)
                .run("check")
                .err();
        return diagnostics.lines().filter(line -> line.startsWith(SQUAT)).toList();
    }

    @Test
    void onePoseForTwoStepsInARowIsTold() {
        assertThat(told("  - { id: stand, steps: [1, 2, 3], text: Standing tall., from: standing }\n"))
                .containsExactly(
                        SQUAT + ":2:29: note[same-drawing]: the drawing of 2 shows what that of 1 shows",
                        SQUAT + ":2:32: note[same-drawing]: the drawing of 3 shows what that of 2 shows");
    }

    @Test
    void twoPosesThatLookTheSameAreToldThoughStepsLieBetween() {
        assertThat(told(STAND + "  - { id: waiting, steps: [3], text: Waiting., from: standing, pelvis: 0.3 }\n"))
                .containsExactly(SQUAT + ":3:28: note[same-drawing]: the drawing of 3 shows what that of 1 shows");
    }

    @Test
    void whatLooksOtherOrStandsElsewhereIsNotTold() {
        assertThat(told(STAND
                        + "  - { id: lean, steps: [2], text: Leaning., from: standing, pelvis: 4 }\n"
                        + "  - { id: tight, steps: [3], text: Tight., from: lean, muscles: [tummy] }\n"
                        + "  - { id: tall, section: make-it-easier, text: Tall., from: standing }\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-30, 0, 0", "0, 10, 0", "-1, 1, 1"})
    void feetAndFacesAreLookedAt(int ankle, int head, int notes) {
        String lying = "  - { id: %s, steps: [%s], text: Lying., from: lying-back, spine: { head: %s },"
                + " legs: { both: { hip: 0, knee: 0, ankle: %s } } }\n";
        assertThat(told(lying.formatted("a", 1, 0, 0) + lying.formatted("b", 2, head, ankle)))
                .hasSize(notes);
    }

    @Test
    void aPoseThatReturnsLaterIsNotTold() {
        assertThat(told("  - { id: stand, steps: [1, 3], text: Standing tall., from: standing }\n"
                        + "  - { id: lean, steps: [2], text: Leaning., from: standing, pelvis: 9 }\n"))
                .isEmpty();
    }

    @Test
    void aPoseThatSaysWhyIsNotTold() {
        assertThat(
                        told(
                                STAND
                                        + "  - { id: other, steps: [2], again: The other side begins so., text: Tall., from: standing }\n"))
                .isEmpty();
    }
}
