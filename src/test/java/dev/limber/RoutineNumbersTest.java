package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A routine agrees with the pages of its moves, and says what it comes to. */
class RoutineNumbersTest {
    private static final String ROUTINE = "content/routines/daily.md";
    private static final String STRETCH = "content/exercises/calf-stretch.md";
    private static final String RAISE = "content/exercises/heel-raise.md";

    @TempDir
    Path folder;

    private static List<String> found(GuideRun guide) {
        return guide.run("check", "--today", "2026-06-01").diagnostics();
    }

    private GuideRun guide() {
        return GuideRun.of("ankles", folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wrong
                "days-a-week: 4|note: Keep it low.|7:13 many-days",
                "days-a-week: 4|days-a-week: 5|7:13 many-days",
                // look-alikes
                "days-a-week: 4|days-a-week: 4|",
                "days-a-week: 7|note: Keep it low.|"
            })
    void aMoveIsDoneOnNoMoreDaysThanItsPageSays(String page, String entry, String place) {
        GuideRun guide = guide().replace(RAISE, "days-a-week: 7", page).replace(ROUTINE, "note: Keep it low.", entry);
        assertThat(found(guide)).isEqualTo(place == null ? List.of() : List.of(ROUTINE + ":" + place));
    }

    @Test
    void theDaysOfAnEntryStandOnThePage() {
        GuideRun guide = guide().replace(ROUTINE, "note: Keep it low.", "days-a-week: 3");
        guide.run("build");
        assertThat(guide.page("routines/daily.html")).contains("5 times, hold each for 3 seconds, 3 days a week");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ reps: 11, hold: 3 s }|7:13 over-target",
                "{ sets: 3, reps: 4, hold: 3 s }|7:13 over-target",
                "{ reps: 2, hold: 6 s }|7:13 over-target",
                "{ minutes: 2 min }|7:13 over-target",
                "{ reps: 10, hold: 5 s }|",
                "{ sets: 2, reps: 5, hold: 2 s }|",
                "{ minutes: 1 min }|"
            })
    void aMoveAsksForNoMoreThanItsPageBuildsUpTo(String dose, String place) {
        GuideRun guide = guide().replace(ROUTINE, "note: Keep it low.", "dose: " + dose);
        assertThat(found(guide)).isEqualTo(place == null ? List.of() : List.of(ROUTINE + ":" + place));
    }

    @Test
    void aRoutineHasWhatIsToBeLearnedFirstBeforeOrLeadsToIt() {
        GuideRun guide = guide().replace(RAISE, "level: 1\n", "level: 1\nlearn-first: [calf-stretch]\n");
        assertThat(found(guide)).isEmpty();
        guide.replace(ROUTINE, "  - calf-stretch\n", "")
                .replace(ROUTINE, "Keep it low. }", "Keep it low. }\n  - calf-stretch");
        assertThat(found(guide)).containsExactly(ROUTINE + ":6:13 learn-first");
        guide.replace(ROUTINE, "Do it", "Learn the [calf stretch](../exercises/calf-stretch.md) first. Do it");
        assertThat(found(guide)).isEmpty();
    }

    @Test
    void aStepLeadsToAMoveOnlyAfterWhatIsToBeLearnedBeforeIt() {
        GuideRun guide = guide();
        String toe = guide.read(RAISE)
                .replace("title: Heel raise", "title: Toe raise")
                .replace("level: 1", "level: 1\nlearn-first: [calf-stretch]");
        guide.write("content/exercises/toe-raise.md", toe)
                .replace(RAISE, "2. Rise on to your toes.", "2. Rise, as in the [toe raise](toe-raise.md).");
        assertThat(found(guide)).containsExactly(RAISE + ":32:20 learn-first");
        guide.replace(RAISE, "1. Stand behind a chair.", "1. Do the [calf stretch](calf-stretch.md).");
        assertThat(found(guide)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It takes about 4 minutes.|13:4 typed-minutes",
                "A 10-minute routine for mornings.|13:3 typed-minutes",
                "You need a chair and about 3 minutes.|13:18 typed-minutes",
                "It takes about 2 minutes.|",
                "It takes 1 minute.|",
                "Rest for 10 minutes after it, and take 20 minutes for a walk.|",
                "Do it within 30 minutes of getting up.|",
                "It takes about 99999999999 minutes.|"
            })
    void aTimeInTheTextIsTheTimeOfTheDoses(String text, String place) {
        GuideRun guide = guide().replace(ROUTINE, "Do it after breakfast.", text);
        assertThat(found(guide)).isEqualTo(place == null ? List.of() : List.of(ROUTINE + ":" + place));
    }

    @Test
    void anotherNameOfARoutineSaysItsTimeToo() {
        GuideRun guide =
                guide().replace(ROUTINE, "moves:\n", "also-called: [2 minute break, 5 minute break]\nmoves:\n");
        assertThat(found(guide)).containsExactly(ROUTINE + ":5:31 typed-minutes");
    }

    @Test
    void aPositionThatIsKeptForTooLongIsToldWithItsMoves() {
        GuideRun guide = guide().replace("content/guide.yaml", "at-most: 100 s", "at-most: 80 s");
        guide.run("build");
        assertThat(guide.page("routines/daily.html"))
                .contains("Sit down after 100 seconds. Here that is about Calf stretch and Heel raise.");
        guide.replace("content/guide.yaml", "at-most: 80 s", "at-most: 85 s").run("build");
        assertThat(guide.page("routines/daily.html")).doesNotContain("Sit down after 100 seconds.");
    }

    @Test
    void ofAChoiceOnlyWhatIsDoneIsNamed() {
        GuideRun guide = guide();
        String toe = guide.read(RAISE).replace("title: Heel raise", "title: Toe raise");
        guide.write(
                        "content/exercises/toe-raise.md",
                        toe.replace("advice: adapt", "advice: ask-first")
                                .replace("author:", "alternative: calf-stretch\nauthor:"))
                .replace("content/guide.yaml", "at-most: 100 s", "at-most: 80 s")
                .replace(
                        ROUTINE,
                        "  - { move: heel-raise, note: Keep it low. }",
                        "  - { choose: As you like., between: [toe-raise, heel-raise] }");
        guide.run("build");
        assertThat(guide.page("routines/daily.html"))
                .contains("Here that is about Calf stretch and Heel raise.", "Toe raise");
    }

    @Test
    void theDataAndTheCopyHaveTheLimit() {
        GuideRun guide = guide().replace("content/guide.yaml", "at-most: 100 s", "at-most: 80 s");
        guide.run("build");
        assertThat(guide.page("data/safety.json").replaceAll("\\s+", " "))
                .contains("\"limits\": [ { \"condition\": \"new-ankle\", \"position\": \"standing\", \"atMost\": 80,"
                        + " \"how\": \"Sit down after 100 seconds.\" } ]");
        assertThat(guide.page("routines/daily.md")).contains("Sit down after 100 seconds.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice: ask-first", "position: kneeling, advice: adapt"})
    void aMoveThatIsLeftOutOrDoneInAnotherPositionDoesNotCount(String caution) {
        GuideRun guide = guide().replace(
                        "content/vocabulary.yaml", "positions:\n", "positions:\n  kneeling: { label: Kneeling }\n")
                .replace("content/guide.yaml", "at-most: 100 s", "at-most: 80 s")
                .replace(RAISE, "author:", "alternative: calf-stretch\nauthor:")
                .replace(RAISE, "advice: adapt", caution);
        guide.run("build");
        assertThat(guide.page("routines/daily.html")).doesNotContain("Sit down after 100 seconds.");
    }

    @Test
    void aLimitNamesAConditionAndAPositionOfTheGuide() {
        GuideRun guide = guide().replace(
                        "content/guide.yaml", "  new-ankle: { position: standing", "  new-ankel: { position: standnig");
        assertThat(found(guide))
                .containsExactly("content/guide.yaml:32:3 unknown-page", "content/guide.yaml:32:26 unknown-value");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theMinutesOfEachShippedRoutineAreTheSumOfWhatItsPageSays(String path) {
        String page = ShippedSite.pages().get(path).html();
        int between = seconds(page, "(\\d+) (second|minute)s? of it between");
        int steps = 0;
        Matcher time = Pattern.compile("<p class=\"time\">about (\\d+) (second|minute)")
                .matcher(page);
        while (time.find()) {
            steps += seconds(time);
        }
        assertThat(seconds(page, "about (\\d+) (second|minute)")).isBetween(steps + between - 90, steps + between + 90);
    }

    static List<String> shipped() {
        return ShippedSite.pagesOf("routines").stream()
                .filter(path -> !ShippedSite.isBesideTheWay(path))
                .toList();
    }

    private static int seconds(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return seconds(matcher);
    }

    private static int seconds(Matcher matcher) {
        return Integer.parseInt(matcher.group(1)) * (matcher.group(2).equals("minute") ? 60 : 1);
    }
}
