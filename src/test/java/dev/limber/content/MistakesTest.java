package dev.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.model.Guide;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake that an editor can make, where it is reported, as what, and with which hint. */
class MistakesTest {
    private static final String EXERCISE = "content/exercises/bird-dog.md";

    private static String because(String value) {
        return "Ask for less, or give the reason in the dose: because: { of: " + value + ", reason: …, source: … }";
    }

    @Test
    void thePagesThatTheMistakesAreMadeInHaveNone() {
        assertThat(Samples.guide().with(EXERCISE, Samples.EXERCISE).mistakes()).isEmpty();
        assertThat(Samples.guide().with(ROUTINE, ROUTINE_TEXT).mistakes()).isEmpty();
    }

    static Stream<Arguments> keysAndValues() {
        return Stream.of(
                mistake("areas:", "araes:", "6:1 unknown-key", "Did you mean \"areas\"?"),
                mistake("hold: 5 s", "hodl: 5 s", "12:31 unknown-key", "Did you mean \"hold\"?"),
                mistake("basis:", "bases:", "17:62 unknown-key", "Did you mean \"basis\"?"),
                mistake("title: Bird dog\n", "", "1:1 missing-key", "Add: title: … # The heading of the page"),
                mistake("level: 2\n", "", "1:1 missing-key", "Add: level: … # one of 1, 2"),
                mistake("title: Bird dog", "title:", "2:1 missing-key", "Its form: title: … # The heading of the page"),
                mistake(
                        "title: Bird dog",
                        "title: \" \"",
                        "2:8 missing-key",
                        "Its form: title: … # The heading of the page"),
                mistake(
                        "how: Lift one limb at a time.",
                        "how: \"\"",
                        "17:36 missing-key",
                        "Its form: how: … # What to change, or whom to ask and what to do until then"),
                mistake(
                        ", how: Lift one limb at a time.",
                        "",
                        "17:14 missing-key",
                        "Add: how: … # What to change, or whom to ask and what to do until then"),
                mistake("  days-a-week: 3\n", "", "12:3 missing-key", "Add: days-a-week: … # On how many days"),
                mistake("reps: 6, ", "", "12:11 missing-key", "Add: reps: … # How many repetitions in a set"),
                mistake("[lower-back, core]", "core", "6:8 wrong-type", "Write areas: [core]"),
                mistake("title: Bird dog", "title: [Bird dog]", "2:8 wrong-type", "Write title: Bird dog"),
                mistake(
                        "pregnancy: { advice: adapt, how: Lift one limb at a time., basis: principle }",
                        "pregnancy: no",
                        "17:14 wrong-type",
                        "Its form: cautions: { …: { advice: …, how: …, basis: … } } # By slug of a condition page"),
                mistake("days-a-week: 3", "days-a-week: thrice", "15:16 wrong-type", "Write 3"),
                mistake("hold: 5 s", "hold: 5", "12:37 wrong-type", "Write 5 s or 5 min"),
                mistake("hold: 5 s", "hold: 5s", "12:37 wrong-type", "Write 5 s"),
                mistake("hold: 5 s", "hold: 2 minutes", "12:37 wrong-type", "Write 2 min"),
                mistake("level: 2", "level: 2\ndraft: yes", "11:8 wrong-type", "Write true"),
                mistake("related: [glute-bridge]", "related: [Bird Dog]", "20:11 wrong-type", "Write bird-dog", false),
                mistake("related: [glute-bridge]", "aliases: [../x]", "20:11 wrong-type", "Write x"),
                mistake("pregnancy:", "Bird dog!:", "17:3 wrong-type", "Write bird-dog"),
                mistake(
                        "kind: strength",
                        "kind: strenght",
                        "5:7 unknown-value",
                        "Did you mean \"strength\"? Or add \"strenght\" to kinds in content/vocabulary.yaml."),
                mistake(
                        "[lower-back, core]",
                        "[lower-bak, core]",
                        "6:9 unknown-value",
                        "Did you mean \"lower-back\"? Or add \"lower-bak\" to areas in content/vocabulary.yaml."),
                mistake(
                        "[mat]",
                        "[boat]",
                        "9:13 unknown-value",
                        "Choose from: chair, mat. Or add \"boat\" to equipment in content/vocabulary.yaml.",
                        false),
                mistake("level: 2", "level: 3", "10:8 unknown-value", "Choose from: 1, 2. Or add", false),
                mistake("advice: adapt", "advice: avoid", "17:24 unknown-value", "Choose from: adapt, ask-first."),
                mistake(
                        "certainty: moderate",
                        "certainty: certain",
                        "18:24 unknown-value",
                        "Choose from: high, low, moderate, practice, very-low."),
                mistake("sides: each", "sides: both", "12:49 unknown-value", "Choose from: each, in-turn."),
                mistake(
                        "clinical-review: none",
                        "clinical-review: done",
                        "22:18 unknown-value",
                        "Did you mean \"none\"?"),
                mistake(
                        "clinical-review: none",
                        "clinical-review: { by: Jo, role: physio }",
                        "22:18 missing-key",
                        "Add: date: … # When it happened"),
                mistake(
                        "sources: [mayo-bird-dog]",
                        "sources: []",
                        "19:10 out-of-range",
                        "Its form: sources: [ … ] # What the page leans on"),
                mistake("long.", "long" + ".".repeat(160), "3:10 out-of-range", "Cut 39 characters."),
                mistake("days-a-week: 3", "days-a-week: 8", "15:16 out-of-range", "At most 7."),
                mistake("hold: 5 s", "hold: 61 s", "12:37 out-of-range", because("start.hold")),
                mistake("hold: 5 s", "hold: 0 s", "12:37 out-of-range", "Leave the key out when there is none."),
                mistake("reps: 6", "reps: 31", "12:28 out-of-range", because("start.reps")),
                mistake("sets: 1, reps: 6", "sets: 6, reps: 1", "12:19 out-of-range", because("start.sets")),
                mistake("times-a-day: 1", "times-a-day: 6", "14:16 out-of-range", because("times-a-day")),
                mistake("rest: 45 s", "rest: 3 min", "13:11 out-of-range", because("target.time")),
                mistake("checked: 2026-11-22", "checked: 22/11/2026", "23:10 bad-date", "Write 2026-11-22"),
                mistake(
                        "checked: 2026-11-22",
                        "checked: 2026-02-30",
                        "23:10 bad-date",
                        "February 2026 has 28 days. Dates are written year-month-day, for example 2026-01-31."),
                mistake(
                        "check-again: 2028-11-22",
                        "check-again: 2026-11-22",
                        "24:14 bad-date",
                        "For example check-again: 2028-11-22"));
    }

    static Stream<Arguments> sections() {
        return Stream.of(
                mistake(
                        "## Breathing\n\nBreathe out as you reach.\n\n",
                        "",
                        "38:1 missing-section",
                        "Add \"## Breathing\" before \"## Common mistakes\": sentences."),
                mistake(
                        "\n## In another position\n\n### Sitting\n\nSit and reach.\n",
                        "",
                        "52:1 missing-section",
                        "Add \"## In another position\" at the end: anything."),
                mistake(
                        "### Sitting\n",
                        "### Seated\n",
                        "54:1 missing-section",
                        "Add \"### Sitting\" with short steps below."),
                mistake(
                        "Who it is for.\n",
                        "",
                        "27:1 missing-section",
                        "Begin with who it is for and what it does, in 2 or 3 sentences."),
                mistake("## Breathing", "## Breathng", "38:1 unknown-section", "Did you mean \"Breathing\"?"),
                mistake("## Breathing", "## breathing ", "", ""),
                mistake(
                        "## Make it easier\n",
                        "## My story\n\nOnce.\n\n## Make it easier\n",
                        "46:1 unknown-section",
                        "Choose from: Before you start, Breathing, Common mistakes, Good to know, In another position, Make it easier, "
                                + "Make it harder, Steps, Stop if, Where you feel it."),
                mistake(
                        "## Breathing\n",
                        "## Good to know\n\nMore.\n\n## Breathing\n",
                        "42:1 section-order",
                        "Move it before \"## Good to know\".",
                        false),
                mistake(
                        "## Make it harder\n\n- Hold longer.\n",
                        "## Make it easier\n\n- Again.\n",
                        "50:1 section-order",
                        "Join the two.",
                        false),
                mistake(
                        "3. Return.\n",
                        "",
                        "34:1 section-shape",
                        "Under \"## Steps\" goes one numbered list of 3 to 9 steps, nothing else."),
                mistake(
                        "3. Return.\n",
                        "3. Return.\n\nWell done.\n",
                        "38:1 section-shape",
                        "Under \"## Steps\" goes one numbered list of 3 to 9 steps, nothing else."),
                mistake(
                        "- your back pinches",
                        "your back pinches",
                        "30:1 section-shape",
                        "Under \"## Stop if\" goes one bullet list, sentences around it if you like."),
                mistake(
                        "Breathe out as you reach.",
                        "- Breathe out.",
                        "40:1 section-shape",
                        "Under \"## Breathing\" goes sentences."),
                mistake(
                        "Breathe out as you reach.\n",
                        "",
                        "38:1 section-shape",
                        "Under \"## Breathing\" goes sentences."));
    }

    private static Arguments mistake(String right, String wrong, String place, String hint) {
        return Arguments.of(right, wrong, place, hint, true);
    }

    /** @param only whether it is the only one; otherwise it is the first */
    private static Arguments mistake(String right, String wrong, String place, String hint, boolean only) {
        return Arguments.of(right, wrong, place, hint, only);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"keysAndValues", "sections"})
    void isReportedAtItsPlaceWithAHint(String right, String wrong, String place, String hint, boolean only) {
        check(EXERCISE, Samples.EXERCISE, new String[] {right, wrong, place, hint}, only);
    }

    private static final String ROUTINE = "content/routines/morning.md";
    private static final String ROUTINE_TEXT = """
            ---
            title: Morning
            summary: Small moves.
            for: Anyone who wakes up stiff.
            moves:
              - pelvic-tilt
              - { move: cat-cow, dose: { reps: 3, hold: 5 s }, note: Keep it small. }
              - { step: Walk, how: Go about., duration: 2 min }
              - { choose: Pick one., between: [ knee-to-chest, { move: sphinx } ] }
            ---
            Text.

            ## Stop if

            - it hurts

            ## When
            """;

    static Stream<Arguments> routines() {
        return Stream.of(
                mistake("- pelvic-tilt", "- Morning!", "6:5 wrong-type", "Write morning"),
                mistake(
                        "- pelvic-tilt",
                        "- [pelvic-tilt]",
                        "6:5 wrong-type",
                        "Its form: moves: [ … ] # What to do, in order"),
                mistake("note: Keep", "nte: Keep", "7:52 unknown-key", "Did you mean \"note\"?"),
                mistake("move: cat-cow", "mvoe: cat-cow", "7:7 unknown-key", "Did you mean \"move\"?"),
                mistake("reps: 3", "reps: 31", "7:36 out-of-range", because("reps")),
                mistake("hold: 5 s", "hold: 3 min", "7:45 out-of-range", because("hold"), false),
                mistake(", duration: 2 min", "", "8:5 missing-key", "Add duration: 2 min, or a dose."),
                mistake(
                        "duration: 2 min",
                        "duration: 2 min, dose: { reps: 3 }",
                        "8:45 unknown-key",
                        "Delete one of the two."),
                mistake(", { move: sphinx }", "", "9:35 out-of-range", "Its form: between: [ … ] # The two entries"),
                mistake("how: Go about., ", "", "8:5 missing-key", "Add: how: … # How it goes"),
                mistake(
                        "## Stop if\n\n- it hurts\n\n## When", "## When\n\nNow.\n\n## Stop if\n\n- it hurts",
                        "17:1 section-order", "Move it before \"## When\"."));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("routines")
    void ofARoutineIsReportedAtItsPlaceWithAHint(String right, String wrong, String place, String hint, boolean only) {
        check(ROUTINE, ROUTINE_TEXT, new String[] {right, wrong, place, hint}, only);
    }

    private static void check(String path, String text, String[] mistake, boolean only) {
        assertThat(text).contains(mistake[0]);
        String broken = text.replace(mistake[0], mistake[1]);
        Checked<Guide> checked = Samples.guide().with(path, broken).assemble();
        assertThat(checked.value().byPath(path))
                .as("the page is bound all the same")
                .isPresent();
        String found =
                checked.diagnostics().stream().findFirst().map(Samples::brief).orElse("");
        String hint =
                checked.diagnostics().stream().findFirst().map(Diagnostic::hint).orElse("");
        assertThat(found).isEqualTo(mistake[2]);
        if (only) {
            assertThat(hint).isEqualTo(mistake[3]);
            assertThat(checked.diagnostics()).hasSizeLessThanOrEqualTo(1);
        } else {
            assertThat(hint).startsWith(mistake[3].substring(0, Math.min(20, mistake[3].length())));
        }
    }

    @Test
    void allOfAFileAreReportedAtOnceInTheirOrder() {
        String broken = Samples.EXERCISE
                .replace("kind: strength", "kind: strong")
                .replace("areas:", "araes:")
                .replace("hold: 5 s", "hold: 5")
                .replace("checked: 2026-11-22", "checked: soon")
                .replace("## Breathing", "## Brething")
                .replace("title: Bird dog\n", "");
        assertThat(Samples.guide().with(EXERCISE, broken).mistakes())
                .containsExactly(
                        "1:1 missing-key",
                        "4:7 unknown-value",
                        "5:1 unknown-key",
                        "11:37 wrong-type",
                        "22:10 bad-date",
                        "37:1 unknown-section");
    }
}
