package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guide says of doses, sides, heights and times between moves, and what comes of it. */
class SessionTimesTest {
    private static final String MOVE = "content/exercises/calf-stretch.md";
    private static final String ROUTINE = "content/routines/daily.md";
    private static final String START = "  start: { sets: 1, reps: 5, hold: 3 s }\n";
    private static final String TARGET = "  target: { sets: 1, reps: 10, hold: 5 s }\n";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void copyGuide() {
        guide = GuideRun.of("ankles", folder).replace("content/guide.yaml", "  step-count: error\n", "");
    }

    private List<String> found() {
        return guide.run("check", "--today", "2026-06-01").diagnostics();
    }

    private String data(String file) {
        assertThat(guide.run("build", "--today", "2026-06-01").exit()).isZero();
        return guide.page("data/" + file + ".json").replaceAll("\\s+", " ");
    }

    @Test
    void everyEntryOfARoutineHasItsDoseInTheData() {
        assertThat(data("routines"))
                .contains("\"move\": \"calf-stretch\", \"dose\": { \"sets\": 1, \"reps\": 5, \"hold\": 3, \"rest\": 0,")
                .contains("\"move\": \"heel-raise\", \"dose\": { \"sets\": 1, \"reps\": 5,");
    }

    @Test
    void aGuideSaysHowLongAMoveAndAChangeOfSidesTake() {
        guide.replace(MOVE, START, "  start: { reps: 5, hold: 3 s, sides: each }\n")
                .replace("content/guide.yaml", "checks:\n", "session: { move: 2 s, swap: 9 s }\nchecks:\n");
        assertThat(data("exercises")).contains("\"sides\": \"each\", \"swap\": 9, \"seconds\": " + (10 * 5 + 9));
    }

    @Test
    void aDoseMayTakeLongerToChangeSides() {
        guide.replace(MOVE, START, "  start: { reps: 5, hold: 3 s, sides: each, swap: 20 s }\n");
        assertThat(data("exercises")).contains("\"swap\": 20, \"seconds\": " + (10 * 7 + 20));
    }

    @Test
    void aDoseMayHaveSlowRepetitions() {
        guide.replace(MOVE, START, "  start: { reps: 5, hold: 3 s, move: 8 s }\n");
        assertThat(data("exercises"))
                .contains("\"reps\": 5, \"hold\": 3, \"rest\": 0, \"bothSides\": false, \"seconds\": 55");
    }

    @Test
    void sidesInTurnAreBothSidesWithoutATimeToChange() {
        guide.replace(MOVE, START, "  start: { reps: 5, hold: 3 s, sides: in-turn }\n");
        assertThat(data("exercises"))
                .contains("\"bothSides\": true, \"sides\": \"in-turn\", \"seconds\": 70")
                .doesNotContain("\"swap\"");
        assertThat(guide.page("exercises/calf-stretch.html")).contains("5 times on each side");
    }

    @Test
    void aSwapWithoutSidesToSwapIsTold() {
        guide.replace(MOVE, START, "  start: { reps: 5, sides: in-turn, swap: 20 s }\n");
        assertThat(found()).containsExactly(MOVE + ":10:43 unknown-key");
    }

    @Test
    void gettingUpTakesLongerThanTheNextMoveAtOneHeight() {
        guide.replace(ROUTINE, "  - calf-stretch\n", "  - calf-stretch\n  - calf-stretch\n");
        String before = guide.run("build").err() + guide.page("routines/daily.html");
        assertThat(before).contains("about 2 minutes");
        guide.replace("content/vocabulary.yaml", "{ label: Standing }", "{ label: Standing, height: standing }")
                .write(
                        "content/vocabulary.yaml",
                        guide.read("content/vocabulary.yaml")
                                .replace(
                                        "positions:\n", "positions:\n  kneeling: { label: Kneeling, height: floor }\n"))
                .replace("content/exercises/heel-raise.md", "position: standing", "position: kneeling")
                .replace("content/guide.yaml", "checks:\n", "session: { up-or-down: 2 min }\nchecks:\n");
        guide.run("build");
        // 3 times 35 seconds, 15 between the first two and 120 before the last.
        assertThat(guide.page("routines/daily.html")).contains("about 4 minutes");
    }

    @Test
    void aHeightIsOneOfThreeAndOnlyPositionsHaveOne() {
        guide.replace("content/vocabulary.yaml", "{ label: Standing }", "{ label: Standing, height: table }")
                .replace("content/vocabulary.yaml", "{ label: Ankle }", "{ label: Ankle, height: floor }");
        assertThat(found())
                .containsExactly(
                        "content/vocabulary.yaml:2:26 unknown-key", "content/vocabulary.yaml:4:40 unknown-value");
    }

    @Test
    void aPageOfSeveralPartsTakesTheSumOfThem() {
        guide.replace(MOVE, START + TARGET, """
                  parts:
                    - { part: Knee straight, step: 2, start: { reps: 2, hold: 10 s, sides: each }, target: { reps: 4, hold: 10 s, sides: each } }
                    - { part: Knee bent, step: 3, start: { minutes: 1 min } }
                """);
        assertThat(data("exercises"))
                .contains("\"start\": { \"seconds\": " + (4 * 14 + 5 + 5 + 60)
                        + ", \"parts\": [ { \"part\": \"Knee straight\"")
                .contains("\"target\": { \"seconds\": " + (8 * 14 + 5 + 5 + 60));
        assertThat(guide.page("exercises/calf-stretch.html")).contains("2 steps", "about 2 minutes");
        assertThat(guide.page("routines/daily.html")).contains("2 steps, about 2 minutes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ part: One, step: 2, start: { reps: 60 } }|11:44 out-of-range",
                "{ part: One, step: 2, start: { reps: 9 }, target: { reps: 8 } }|11:65 target-below-start",
                "{ part: One, step: 2 }|11:7 missing-key",
                "{ part: One, start: { reps: 9 } }|11:7 missing-key"
            })
    void eachPartIsJudgedAsADoseOfItsOwn(String part, String place) {
        guide.replace(
                MOVE,
                START + TARGET,
                "  parts:\n    - " + part + "\n    - { part: Two, step: 3, start: { reps: 3 } }\n");
        assertThat(found()).containsExactly(MOVE + ":" + place);
    }

    @Test
    void whatSuitsASoreDayIsMarkedInTheData() {
        assertThat(data("safety") + guide.page("routines/daily.html")).doesNotContain("Here, at 6");
        guide.replace(ROUTINE, "note: Keep it low. }", "note: Keep it low., when-sore: true }");
        assertThat(data("routines")).containsOnlyOnce("\"whenSore\": true").containsOnlyOnce("\"whenSore\": false");
        assertThat(guide.page("routines/daily.html"))
                .contains("<p>Score your pain from 0 to 10. Here, at 6 or more: Heel raise only.</p>");
        assertThat(guide.page("routines/daily.md"))
                .contains("\nScore your pain from 0 to 10. Here, at 6 or more: Heel raise only.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wrong
                "text: Your pain is 6 or more.|text: Your pain is 16 or more.|27:29 pain-score",
                "text: Your pain is 6 or more.|text: Your pain is six or more.|27:29 pain-score",
                "It is 3 or more points|It is 4 or more points|26:34 pain-score",
                "and below 6.|and below 7.|25:35 pain-score",
                "at most 2 points|at most 1.2 points|25:35 pain-score",
                "from 0 to 10|from 0 to 5|24:11 pain-score",
                "'  top: 10\\n'|''|28:9 missing-key",
                "stop-at: 6|stop-at: 12|29:12 out-of-range",
                // look-alikes
                "and below 6.|and not over 5.|",
                "at most 2 points|less than 3 points|",
                "'  before: Score your pain from 0 to 10.\\n'|''|",
                "'  rise: 3\\n  stop-at: 6\\n  top: 10\\n'|''|"
            })
    void textsOfThePainRuleSayItsNumbers(String right, String wrong, String place) {
        guide.replace("content/guide.yaml", right.translateEscapes(), wrong);
        assertThat(found()).isEqualTo(place == null ? List.of() : List.of("content/guide.yaml:" + place));
    }

    @Test
    void theNumbersOfThePainRuleAreInTheData() {
        assertThat(data("safety")).contains("\"rise\": 3, \"stopAt\": 6, \"top\": 10");
    }
}
