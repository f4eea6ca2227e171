package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that contradicts itself is told where it does. */
class ContradictionsTest {
    private static final String MOVE = "content/exercises/calf-stretch.md";
    private static final String OTHER = "content/exercises/heel-raise.md";

    @TempDir
    Path folder;

    private GuideRun guide() {
        return GuideRun.of("ankles", folder);
    }

    private static List<String> found(GuideRun guide) {
        return guide.run("check", "--today", "2026-06-01").diagnostics().stream()
                .filter(line -> !line.endsWith(" no-base-url") && !line.endsWith(" lonely-move"))
                .filter(line -> !line.endsWith(" learn-first") && !line.endsWith(" step-count"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: [leaflet, trial]|sources: [leaflet, trial, leaflet]|17:27",
                "areas: [ankle]|areas: [ankle, ankle]|6:16",
                "kind: stretch|kind: stretch\\nalso-called: [Wall push, wall push]|6:26",
                "kind: stretch|kind: stretch\\nrelated:\\n  - heel-raise\\n  - heel-raise|8:5",
                "kind: stretch|kind: stretch\\naliases: [old-name, old-name]|6:21"
            })
    void aNameStandsInAListOnceAndAFixDeletesTheSecond(String right, String wrong, String place) {
        GuideRun guide = guide().replace(MOVE, right + "\n", wrong.translateEscapes() + "\n");
        assertThat(found(guide)).containsExactly(MOVE + ":" + place + " repeated-name");
        guide.run("fix", "--write");
        assertThat(found(guide)).isEmpty();
    }

    @Test
    void aRoutineMayHaveAMoveTwice() {
        GuideRun guide = guide();
        String text = guide.read("content/routines/daily.md");
        guide.write(
                "content/routines/daily.md", text.replaceFirst("moves:\n", "moves:\n  - heel-raise\n  - heel-raise\n"));
        assertThat(found(guide)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"related: [calf-stretch],6:11", "alternative: calf-stretch,6:14", "learn-first: [calf-stretch],6:15"})
    void aPageDoesNotNameItself(String line, String place) {
        GuideRun guide = guide().replace(MOVE, "kind: stretch\n", "kind: stretch\n" + line + "\n");
        assertThat(found(guide)).containsExactly(MOVE + ":" + place + " self-reference");
    }

    @Test
    void movesToLearnFirstDoNotGoRoundInACircle() {
        GuideRun guide = guide().replace(MOVE, "kind: stretch\n", "kind: stretch\nlearn-first: [heel-raise]\n");
        String third = guide.read(OTHER)
                .replace("title: Heel raise", "title: Toe raise")
                .replace("kind: strength\n", "kind: strength\nlearn-first: [calf-stretch]\n");
        guide.write("content/exercises/toe-raise.md", third)
                .replace(OTHER, "kind: strength\n", "kind: strength\nlearn-first: [toe-raise]\n");
        assertThat(found(guide)).containsExactly("content/exercises/toe-raise.md:6:15 learning-circle");
        assertThat(guide.run("check").err()).contains("calf-stretch > heel-raise > toe-raise > calf-stretch");
        guide.replace(OTHER, "learn-first: [toe-raise]\n", "");
        assertThat(found(guide)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ sets: 1, reps: 4, hold: 3 s }|11:28",
                "{ sets: 1, reps: 5, hold: 2 s }|11:37",
                "{ sets: 1, reps: 4, hold: 5 s }|",
                "{ sets: 2, reps: 4, hold: 3 s }|"
            })
    void aTargetAsksForMoreThanTheStart(String target, String place) {
        GuideRun guide = guide().replace(MOVE, "{ sets: 1, reps: 10, hold: 5 s }", target);
        assertThat(found(guide))
                .isEqualTo(place == null ? List.of() : List.of(MOVE + ":" + place + " target-below-start"));
    }

    @Test
    void anAmountThatCannotBeReadIsNotAddedUp() {
        GuideRun guide = guide().replace(
                        MOVE, "{ sets: 1, reps: 10, hold: 5 s }", "{ sets: many, reps: 14, hold: 5 s, rest: 40 s }");
        assertThat(found(guide)).containsExactly(MOVE + ":11:19 wrong-type");
    }

    @Test
    void whatHappenedDidNotHappenTomorrow() {
        GuideRun guide = guide().replace(
                        MOVE, "clinical-review: none", "clinical-review: { by: Jo, role: physio, date: 2026-06-03 }")
                .write(
                        "content/changes.yaml",
                        "- { date: 2026-06-02, text: First. }\n- { date: 2027-01-01, text: Next. }\n");
        assertThat(found(guide)).containsExactly("content/changes.yaml:2:11 future-date", MOVE + ":19:48 future-date");
    }

    @Test
    void aStepSaysWhatToDo() {
        GuideRun guide = guide().replace(MOVE, "2. Slide one foot back.\n", "2.\n");
        assertThat(found(guide)).containsExactly(MOVE + ":32:1 section-shape");
    }

    @Test
    void errorsStandBeforeWarningsInTheTerminal() {
        GuideRun guide = guide().replace(MOVE, "{ sets: 1, reps: 10, hold: 5 s }", "{ reps: 1 }")
                .replace(OTHER, "kind: strength", "kind: strong");
        List<String> severities = guide.run("check")
                .err()
                .lines()
                .filter(line -> line.startsWith("content/"))
                .map(line -> line.replaceFirst(".*?: (\\w+)\\[.*", "$1"))
                .distinct()
                .toList();
        assertThat(severities).containsExactly("error", "warning", "note");
    }
}
