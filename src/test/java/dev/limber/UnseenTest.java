package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pose asks to show and its drawing does not is told: arrows, marks and limbs. */
class UnseenTest {
    private static final String SQUAT = "content/exercises/half-squat.figure.yaml";
    private static final String STAND = "  - { id: stand, text: Standing tall., from: standing }\n";

    @TempDir
    Path folder;

    private int runs;

    private List<String> told(String poses) {
        String diagnostics = GuideRun.of("knees", folder.resolve("guide" + runs++))
                .write(SQUAT, "poses:\n" + poses)
                .run("check")
                .err();
        return diagnostics
                .lines()
                .filter(line -> line.startsWith(SQUAT) || line.startsWith("    hint") && diagnostics.contains("unseen"))
                .toList();
    }

    @Test
    void anArrowOfAPartThatHasNotMovedIsTold() {
        assertThat(told(STAND
                        + "  - { id: reach, steps: [1], text: Reaching., arms: { near: { shoulder: 90 } }, ghost: stand,"
                        + " arrows: [near-hand, far-foot] }\n"))
                .contains(SQUAT + ":3:103: note[unseen]: pose \"reach\": far-foot has no arrow: it has not moved");
    }

    @Test
    void anArrowWithoutAGhostIsTold() {
        assertThat(told("  - { id: reach, steps: [1], text: Reaching., from: standing, arrows: [head] }\n"))
                .contains(SQUAT
                        + ":2:71: note[unseen]: pose \"reach\": head has no arrow: there is no ghost that it comes"
                        + " from");
    }

    @Test
    void arrowsOfPartsThatMoveAreNotTold() {
        assertThat(
                        told(
                                STAND
                                        + "  - { id: bow, steps: [1], text: Bowing., pelvis: 20, ghost: stand, arrows: [head, chest] }\n"
                                        + "  - { id: look, text: Ahead., front: { neck: 0 } }\n"
                                        + "  - { id: tip, section: mistakes, text: Tipped., front: { neck: 25 }, ghost: look, arrows: head }\n"))
                .noneMatch(line -> line.contains("[unseen]"));
    }

    @Test
    void aMarkBehindTheNearArmIsTold() {
        String bow = "  - { id: bow, steps: [1], text: Sitting., from: sitting-chair, %s, muscles: [tummy, calf]%s }\n";
        String across = "arms: { near: { shoulder: 4, elbow: 24 } }";
        assertThat(told(bow.formatted(across, "")))
                .contains(SQUAT + ":2:118: note[unseen]: pose \"bow\": the near arm hides tummy");
        assertThat(told(bow.formatted(across, ", near-arm: behind")))
                .as("drawn behind")
                .isEmpty();
        assertThat(told(bow.formatted("arms: { near: { shoulder: 90, elbow: 4 } }", "")))
                .as("stretched out")
                .isEmpty();
    }

    @Test
    void aFrameThatCutsALimbIsTold() {
        String lie =
                "  - { id: lie, steps: [1], text: Lying., from: crook-lying, crop: { left: -0.5, bottom: %s, right: %s,"
                        + " top: 0.4 } }\n";
        assertThat(told(lie.formatted("-0.05", "0.2")))
                .contains(
                        SQUAT + ":2:67: note[unseen]: pose \"lie\": the frame cuts the near leg and the far leg",
                        "    hint: The whole body is in { left: -0.49, bottom: -0.01, right: 0.43, top: 0.30 }.");
        assertThat(told(lie.formatted("-0.05", "0.45"))).as("whole").isEmpty();
    }

    @Test
    void aFrameAroundHeadAndShouldersIsNotTold() {
        assertThat(told("  - { id: sit, steps: [1], text: Sitting., from: sitting-chair,"
                        + " crop: { left: -0.27, bottom: 0.42, right: 0.33, top: 0.94 } }\n"))
                .isEmpty();
    }
}
