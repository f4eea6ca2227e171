package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason excuses the values of a dose that it names, and no others. */
class ReasonsOfDosesTest {
    private static final String MOVE = "content/exercises/heel-raise.md";
    private static final String TARGET = "  target: { sets: 1, reps: 10, hold: 5 s }\n";
    private static final String DAYS = "  days-a-week: 7\n";

    @TempDir
    Path folder;

    private List<String> found(GuideRun guide) {
        return guide.run("check", "--today", "2026-06-01").diagnostics().stream()
                .filter(line -> !line.endsWith(" step-count"))
                .toList();
    }

    private GuideRun guide(String target, String reason) {
        return GuideRun.of("ankles", folder)
                .replace(MOVE, TARGET, "  target: " + target + "\n")
                .replace(MOVE, DAYS, DAYS + "  because: " + reason + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wrong
                "{ reps: 8, hold: 90 s }|{ of: target.reps, reason: A, source: trial }|11:28",
                "{ reps: 8, hold: 90 s }|{ of: start.hold, reason: A, source: trial }|11:28",
                "{ reps: 40, hold: 90 s }|{ of: target.hold, reason: A, source: trial }|11:19",
                "{ reps: 30, hold: 9 s }|{ of: target.reps, reason: A, source: trial }|11:11",
                "{ reps: 8, hold: 90 s }|{ reason: A, source: trial }|11:28",
                // look-alikes
                "{ reps: 8, hold: 90 s }|{ of: target.hold, reason: A, source: trial }|",
                "{ reps: 40, hold: 90 s }|{ of: [target.hold, target.reps], reason: A, source: trial }|",
                "{ reps: 30, hold: 9 s }|{ of: target.time, reason: A, source: trial }|",
                "{ reps: 8, hold: 90 s, because: { of: hold, reason: A, source: trial } }|{ reason: B, source: trial }|",
                "{ reps: 5, hold: 50 s }|{ reason: A, source: trial }|"
            })
    void aReasonLiftsTheLimitsThatItNames(String target, String reason, String place) {
        assertThat(found(guide(target, reason)))
                .isEqualTo(place == null ? List.of() : List.of(MOVE + ":" + place + " out-of-range"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ reps: 8, hold: 90 s }|{ reason: A, source: trial }|because: { of: target.hold, reason: A",
                "{ reps: 40, hold: 90 s }|{ source: trial, reason: A }|because: { of: [target.reps, target.hold], source: trial",
                "{ reps: 40 }|\\n    reason: A\\n    source: trial|because:  \\n    of: target.reps\\n    reason: A"
            })
    void aReasonThatNamesNothingIsMendedWithWhatItExcused(String target, String reason, String mended) {
        GuideRun guide = guide(target, reason.translateEscapes());
        assertThat(found(guide)).isNotEmpty();
        guide.run("fix", "--write");
        assertThat(found(guide)).isEmpty();
        assertThat(guide.read(MOVE)).contains(mended.translateEscapes().replace(":  \n", ": \n"));
    }

    @Test
    void eachPartThatAsksForTooMuchIsTold() {
        GuideRun guide = GuideRun.of("ankles", folder);
        String dose = guide.read(MOVE);
        int from = dose.indexOf("  start: {");
        guide.write(MOVE, dose.substring(0, from) + """
                  parts:
                    - { part: One, step: 1, start: { reps: 3, hold: 90 s } }
                    - { part: Two, step: 2, start: { reps: 3, hold: 95 s } }
                """ + dose.substring(dose.indexOf(TARGET) + TARGET.length()));
        assertThat(found(guide)).containsExactly(MOVE + ":11:53 out-of-range", MOVE + ":12:53 out-of-range");
    }

    @Test
    void aReasonAboutTheTimeOfBirdDogExcusesNoLongHold() {
        GuideRun guide = GuideRun.ofShippedGuide(folder);
        String move = "content/exercises/bird-dog.md";
        guide.replace(move, "reps: 8, hold: 6 s, rest: 45 s", "reps: 8, hold: 300 s, rest: 45 s");
        GuideRun.Result result = guide.run("check", "--today", "2026-11-30");
        assertThat(result.diagnostics()).containsExactly(move + ":16:37 out-of-range");
        assertThat(result.err())
                .contains("a hold of 300 s is longer than 1 min")
                .contains("The reason is about target.time");
    }
}
