package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over forty slips of the pen, each marked from its first character to its last; as many that look like one and are none. */
class EditorialMistakesTest {
    private static final String STRETCH = "content/exercises/calf-stretch.md";
    private static final String RAISE = "content/exercises/heel-raise.md";
    private static final String HELP = "content/advice/get-help.md";
    private static final String LONG =
            "You can slide the foot back a little further each day until the heel will no longer"
                    + " stay flat on the floor.";

    @TempDir
    Path folder;

    /** A slip: where, what it replaces, and what must be marked. */
    enum Slip {
        LONG_SENTENCE(HELP, "Some signs need help first.", "Wait. " + LONG + " Stop.", "long-sentence: " + LONG),
        LONG_ITEM(STRETCH, "- Leaning back.", "- " + LONG, "long-sentence: " + LONG),
        LONG_VALUE(STRETCH, "how: Hold a worktop.", "how: \"" + LONG + "\"", "long-sentence: " + LONG),
        LONG_OVER_TWO_LINES(
                HELP,
                "Some signs need help first.",
                LONG.replace("day until", "day\nuntil"),
                "long-sentence: You can slide the foot back a little further each day"),
        LONG_PARAGRAPH(
                HELP, "Some signs need help first.", "One. Two. Three. Here is four.", "long-paragraph: Here is four."),
        HARD_PAGE(
                HELP,
                "Some signs need help first.",
                "Rehabilitation considerations necessitate individualised investigation.\n\n".repeat(30),
                "hard-to-read: When to get help"),
        BEST(STRETCH, "A first move", "This is the best stretch", "banned-claim: best stretch"),
        INSTANT(STRETCH, "summary: Slide one foot back.", "summary: Instant relief.", "banned-claim: Instant relief"),
        GUARANTEED(STRETCH, "Move less.", "It is guaranteed to help.", "banned-claim: guaranteed to"),
        OWN_PHRASE(STRETCH, "Move less.", "It **oils your joints** well.", "banned-claim: oils your joints"),
        CURE(HELP, "Some signs need help first.", "> [!TIP]\n> It cures your ankle.", "banned-claim: cures your ankle"),
        CLAIM_FAR_FROM_A_NO(
                HELP,
                "Some signs need help first.",
                "No need to wait a long time for an instant relief.",
                "banned-claim: instant relief"),
        CLAIM_IN_EVIDENCE(
                STRETCH,
                "No good trial has tested this move alone.",
                "No good trial has tested this. It will heal you.",
                "banned-claim: will heal you"),
        NUMBER(STRETCH, "Move less.", "Hold for ten seconds.", "number-word: ten"),
        NUMBER_WITH_OWN_UNIT(STRETCH, "Move less.", "Walk two laps.", "number-word: two"),
        SEVERAL_SECONDS(STRETCH, "Move less.", "Hold for several seconds.", "number-word: several"),
        NO_VERB(STRETCH, "2. Slide one foot back.", "2. One foot slides back.", "step-without-verb: One"),
        NO_VERB_AFTER_LEAD_IN(
                STRETCH, "2. Slide one foot back.", "2. At first, the foot slides.", "step-without-verb: At"),
        SEVERAL(
                STRETCH,
                "2. Slide one foot back.",
                "2. Slide one foot back, bend the knee and lower your heel.",
                "several-actions: lower"),
        PASSIVE(STRETCH, "Move less.", "The heel is slowly lowered.", "passive-voice: is slowly lowered"),
        IRREGULAR_PASSIVE(STRETCH, "Move less.", "The foot was not held.", "passive-voice: was not held"),
        PLEASE(STRETCH, "Move less.", "Please move less.", "filler-word: Please"),
        NOT_UNCOMMON(STRETCH, "Move less.", "It is not uncommon to ache.", "double-negative: not uncommon"),
        TWO_NOES(STRETCH, "Move less.", "Do not move without a chair.", "double-negative: Do not move without"),
        TERM_FIRST(
                STRETCH,
                "Move less.",
                "Your tendons (the strong cords) may ache.",
                "term-first: tendons (the strong cords)"),
        IMAGE_OF(
                "content/index.md",
                "![An ankle from the side](images/ankle.svg)",
                "![An image of an ankle](images/ankle.svg)",
                "image-of: ![An image of an ankle](images/ankle.svg)"),
        ONE_SOURCE(STRETCH, "sources: [leaflet, trial]", "sources: [leaflet]", "few-sources: [leaflet]"),
        OLD(
                "content/sources.yaml",
                "published: \"2017\"\n  grade: trial",
                "published: \"2015-12\"\n  grade: trial",
                "old-source: trial"),
        OLD_GUIDELINE("content/sources.yaml", "grade: trial", "grade: guideline", "old-source: trial"),
        SOURCE_WITHOUT_ADDRESS("content/sources.yaml", "  url: https://example.org/trial\n", "", "bare-source: trial"),
        SOURCE_WITHOUT_DATE("content/sources.yaml", "  published: \"2024\"\n", "", "bare-source: leaflet"),
        NO_DATE(STRETCH, "check-again: 2028-01-15\n", "", "undated-page: Calf stretch"),
        LATE(STRETCH, "check-again: 2028-01-15", "check-again: 2029-01-16", "late-review: 2029-01-16"),
        DEAD_END(STRETCH, "Then try the [heel raise](heel-raise.md#steps).", "", "dead-end-stretch: stretch"),
        SIXTH_SIGN("content/guide.yaml", "you feel faint]", "you feel faint, you fall]", "many-signs: you fall"),
        FOURTH_STOP_LINE(
                STRETCH,
                "- your calf cramps",
                "- your calf cramps\n- it burns\n- it stings\n- you feel sick",
                "many-stop-lines: - you feel sick"),
        FOURTH_STOP_LINE_WITHIN_A_LINE(
                STRETCH,
                "- your calf cramps",
                "- your calf:\n  - cramps\n  - burns\n  - stings\n  - jerks",
                "many-stop-lines: - jerks"),
        FIFTH_COMMON_STOP_LINE(
                "content/guide.yaml",
                "[your ankle gives way]",
                "[your ankle gives way, it locks, it burns, it stings, you feel sick]",
                "many-stop-lines: you feel sick"),
        SAME_TITLE(RAISE, "title: Heel raise", "title: calf stretch", "duplicate-title: calf stretch"),
        BARE(STRETCH, "No good trial has tested this move alone.", "It may help.", "bare-evidence: It may help."),
        NO_CAUTIONS(
                STRETCH,
                "cautions:\n  new-ankle: { advice: adapt, how: Hold a worktop., basis: principle }\n",
                "",
                "no-cautions: Calf stretch"),
        NO_ALTERNATIVE(STRETCH, "advice: adapt", "advice: ask-first", "no-alternative: cautions"),
        NO_PUBLISHER("content/guide.yaml", "publisher: Ankle editors\n", "", "no-publisher: Anklewise"),
        UNLINKED(
                "content/guide.yaml",
                "{ label: Get help, page: get-help }",
                "{ label: Words, page: glossary }",
                "unlinked-page: get-help"),
        UNSAID("content/index.md", "who pays", "who gives", "unsaid: who pays"),
        THREE_IN_ONE(
                STRETCH,
                "2. Slide one foot back.",
                "2. Please wait for five minutes for instant relief.",
                "step-without-verb: Please",
                "filler-word: Please",
                "number-word: five",
                "banned-claim: instant relief");

        private final String file;
        private final String before;
        private final String after;
        private final List<String> marks;

        Slip(String file, String before, String after, String... marks) {
            this.file = file;
            this.before = before;
            this.after = after;
            this.marks = List.of(marks);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSlipIsMarkedExactly(Slip slip) {
        GuideRun guide = GuideRun.of("ankles", folder).replace(slip.file, slip.before, slip.after);
        assertThat(Marks.of(guide)).containsExactlyInAnyOrderElementsOf(slip.marks);
    }

    @Test
    void aMoveThatNobodyLeadsToIsLonely() {
        GuideRun guide = GuideRun.of("ankles", folder).delete("content/routines/daily.md");
        assertThat(Marks.of(guide)).isEmpty();
        guide.replace(STRETCH, "[heel raise](heel-raise.md#steps)", "heel raise");
        guide.replace(STRETCH, "sources: [leaflet, trial]", "sources: [leaflet, trial]\nrelated: [heel-raise]");
        assertThat(Marks.of(guide)).containsExactly("lonely-move: Heel raise");
    }

    @Test
    void severalSlipsInSeveralFilesAreAllMarked() {
        GuideRun guide = GuideRun.of("ankles", folder);
        List<Slip> together = List.of(
                Slip.LONG_ITEM,
                Slip.BEST,
                Slip.NUMBER,
                Slip.NO_VERB,
                Slip.LATE,
                Slip.ONE_SOURCE,
                Slip.IMAGE_OF,
                Slip.LONG_SENTENCE,
                Slip.SIXTH_SIGN,
                Slip.OLD);
        together.forEach(slip -> guide.replace(slip.file, slip.before, slip.after));
        assertThat(Marks.of(guide))
                .containsExactlyInAnyOrderElementsOf(
                        together.stream().flatMap(slip -> slip.marks.stream()).toList());
    }

    @Test
    void aGuideThatChoosesNoChecksIsLeftAlone() {
        GuideRun guide = GuideRun.of("ankles", folder);
        String settings = guide.read("content/guide.yaml");
        guide.write("content/guide.yaml", settings.substring(0, settings.indexOf("checks:")));
        Stream.of(Slip.BEST, Slip.LATE, Slip.SIXTH_SIGN)
                .forEach(slip -> guide.replace(slip.file, slip.before, slip.after));
        assertThat(Marks.of(guide)).isEmpty();
    }

    @Test
    void whatIsAllowedWithAReasonPassesAndNothingElse() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(HELP, "Some signs need help first.", LONG + "\n\n" + LONG.replace("foot", "leg"))
                .replace(
                        HELP,
                        "author:",
                        "allow: [ { check: long-sentence, text: \"You can slide the foot...\", because: A test. } ]\nauthor:");
        assertThat(Marks.of(guide)).containsExactly("long-sentence: " + LONG.replace("foot", "leg"));
    }

    @Test
    void anAllowanceWithoutItsMistakeIsPointedOut() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(HELP, "author:", "allow: [ { check: banned-claim, text: cures, because: A test. } ]\nauthor:")
                .replace(
                        "content/guide.yaml",
                        "checks:\n",
                        "checks:\n  allow: [ { check: old-source, text: trial, because: x } ]\n");
        assertThat(Marks.of(guide)).containsExactly("unused-allowance: banned-claim", "unused-allowance: old-source");
    }

    @Test
    void thirtySentencesThatLookLikeSlipsAreNone() {
        GuideRun guide = GuideRun.of("ankles", folder);
        guide.write(HELP, guide.read(HELP) + "\n" + String.join("\n\n", LOOK_ALIKES) + "\n");
        guide.replace(STRETCH, "2. Slide one foot back.", LOOK_ALIKE_STEPS);
        assertThat(LOOK_ALIKES.size() + LOOK_ALIKE_STEPS.lines().count()).isGreaterThanOrEqualTo(30);
        assertThat(Marks.of(guide)).isEmpty();
    }

    @Test
    void recordsAtTheEdgeOfALimitAreNone() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(STRETCH, "check-again: 2028-01-15", "check-again: 2029-01-15")
                .replace(STRETCH, "certainty: low", "certainty: practice")
                .replace(STRETCH, "sources: [leaflet, trial]", "sources: [leaflet]\nrelated: [heel-raise]")
                .replace(STRETCH, " Then try the [heel raise](heel-raise.md#steps).", "")
                .replace(STRETCH, "No good trial has tested this", "NO GOOD TRIAL HAS TESTED this")
                .replace(STRETCH, "title: Calf stretch", "title: Calf stretches")
                .replace(STRETCH, "- your calf cramps", "- your calf cramps\n- it burns\n- it stings")
                .replace(
                        "content/guide.yaml", "[your ankle gives way]", "[your ankle gives way, it locks, it burns, x]")
                .replace(RAISE, "advice: adapt", "advice: ask-first")
                .replace(RAISE, "author:", "alternative: calf-stretch\nauthor:")
                .replace("content/index.md", "An ankle from the side", "An ankle, the image of health")
                .replace("content/index.md", "who pays", "Who pays")
                .replace("content/sources.yaml", "\"2017\"", "\"2016\"")
                .replace("content/sources.yaml", "\"2024\"", "\"2024-02\"\n  accessed: \"2026-01-15\"");
        guide.write(
                "content/sources.yaml",
                guide.read("content/sources.yaml")
                        + "nobody-cites-it: { title: Old, publisher: Them, grade: guideline }\n");
        assertThat(Marks.of(guide)).isEmpty();
    }

    private static final List<String> LOOK_ALIKES = List.of(
            "Bend the knee, but never past 90 degrees.",
            "Nothing is guaranteed.",
            "Slide one knee forward.",
            "Call 999 or go to A&E. Then wait. Rest.",
            "Start at 8 a.m. and stop at 8.30 a.m. if you can.",
            "Try a soft floor, e.g. Grass in a park. Or a mat. Wait.",
            "Hold it for 2.5 seconds. Rest. Go on.",
            "There is no single best exercise.",
            "It is not a miracle cure.",
            "It cannot fix your ankle.",
            "None of them will cure you.",
            "A friend said \"this is the best stretch\", and it was not.",
            "> It is guaranteed to work, says the advert.",
            "What works best is what you keep doing.",
            "An instant later, you may feel it.",
            "It may ease a stiff ankle for some people.",
            "The cure took years.",
            "Two of your toes may tingle.",
            "Try one more time.",
            "One person in three has this.",
            "Your ankle is used to it.",
            "You may feel tired, and the ankle is red.",
            "Stand on your bed, or do not.",
            "It pleases some people.",
            "The mast seen from the ship is tall.",
            "## Is this the right move, at 3.5 cm, for you?",
            "- One item.\n- Two items.\n- Three items.\n- Four items.",
            "Dr. Smith (who is no relation) says so!",
            "Twenty-four people took part.",
            "It is not the union that counts.",
            "Do not stop. No rush.",
            "Do not worry, no harm came.",
            "She said \"it is not unusual\" to me.",
            "A strong cord (tendon) may ache.",
            "Your tendons (2 of them) may ache.",
            "Take several small steps.");

    private static final String LOOK_ALIKE_STEPS =
            "2. When you are ready, slide one foot back.\n3. Slowly lower your heel.\n4. Do not bounce.\n"
                    + "5. Bend your knee and your hip, then your other knee.";
}
