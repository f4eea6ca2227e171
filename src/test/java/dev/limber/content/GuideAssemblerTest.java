package dev.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.model.Caution;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Sides;
import dev.limber.model.Evidence;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings.SessionRules;
import dev.limber.model.Located;
import dev.limber.model.Outline;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Vocabulary.Group;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuideAssemblerTest {
    private static final String EXERCISE = "content/exercises/bird-dog.md";
    private static final String PLAIN = "---\ntitle: About\nsummary: Us.\n---\nText.\n";

    private static Guide whole(Samples samples) {
        Checked<Guide> checked = samples.assemble();
        assertThat(checked.diagnostics()).isEmpty();
        return checked.value();
    }

    @Test
    void anExerciseIsBoundWithAllItSays() {
        Page.Exercise page = whole(Samples.guide().with(EXERCISE, Samples.EXERCISE))
                .exercises()
                .get(0);
        assertThat(page.info().title()).isEqualTo("Bird dog");
        assertThat(page.info().section()).isEqualTo("exercises");
        assertThat(page.info().output()).isEqualTo("exercises/bird-dog.html");
        assertThat(page.info().editorial().review().checked()).hasToString("Optional[2026-11-22]");
        assertThat(page.info().editorial().review().clinicalReview()).isEmpty();
        assertThat(page.traits().areas()).extracting(Located::value).containsExactly("lower-back", "core");
        assertThat(page.traits().areas().get(1).span().column()).isEqualTo(21);
        assertThat(page.traits().level()).isEqualTo(2);
        assertThat(page.dose().start())
                .isEqualTo(new Dose.Repetitions(1, 6, 5, 0, Sides.EACH, SessionRules.USUAL.pace()));
        assertThat(page.dose().target())
                .isEqualTo(new Dose.Repetitions(2, 8, 6, 45, Sides.ONE, SessionRules.USUAL.pace()));
        assertThat(page.dose().daysAWeek()).isEqualTo(3);
        assertThat(page.cautions()).extracting(Caution::advice).containsExactly(Caution.Advice.ADAPT);
        assertThat(page.evidence().certainty()).isEqualTo(Evidence.Certainty.MODERATE);
        assertThat(page.outline().intro()).hasSize(1);
        assertThat(page.outline().sections())
                .extracting(Outline.Section::key)
                .containsExactly(
                        "stop-if",
                        "steps",
                        "breathing",
                        "common-mistakes",
                        "make-it-easier",
                        "make-it-harder",
                        "in-another-position");
    }

    @Test
    void aReasonWithItsSourceLiftsTheLimitsOfADose() {
        String page = Samples.EXERCISE.replace(
                "hold: 5 s, sides: each }",
                "hold: 3 min, sides: each }\n  because: { of: start.hold, reason: The trial did., source: mayo-bird-dog }");
        Dose.Plan dose =
                whole(Samples.guide().with(EXERCISE, page)).exercises().get(0).dose();
        assertThat(dose.because().orElseThrow().source().value()).isEqualTo("mayo-bird-dog");
        assertThat(((Dose.Repetitions) dose.start()).hold()).isEqualTo(180);
    }

    @Test
    void anActivityHasMinutesAndAWayToStart() {
        String page = Samples.EXERCISE
                .replace("kind: strength", "kind: activity")
                .replaceAll("(start|target): +\\{.*}", "$1: { minutes: 10 min }")
                .replace("## Steps", "## How to start");
        Page.Exercise bound =
                whole(Samples.guide().with(EXERCISE, page)).exercises().get(0);
        assertThat(bound.dose().target()).isEqualTo(new Dose.Minutes(600));
        assertThat(Samples.guide()
                        .with(EXERCISE, page.replace("## How to start", "## Steps"))
                        .mistakes())
                .containsExactly("32:1 unknown-section", "38:1 missing-section");
    }

    @Test
    void theEntriesOfARoutineTakeTheirFourForms() {
        Guide guide = whole(Samples.guide().with("content/routines/morning.md", """
                ---
                title: Morning
                summary: Small moves.
                for: Anyone.
                moves:
                  - pelvic-tilt
                  - { move: cat-cow, dose: { reps: 3 }, note: Small. }
                  - { step: Walk, how: Go., duration: 1 min 30 s, position: sitting }
                  - { choose: Either., between: [ a, { step: B, how: So., dose: { reps: 2 } } ] }
                times-a-day: 2
                ---
                """));
        Page.Routine routine = guide.pages(Page.Routine.class).get(0);
        assertThat(routine.timesADay()).isEqualTo(2);
        assertThat(routine.daysAWeek()).isEqualTo(7);
        assertThat(routine.moves())
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly("Move", "Move", "Step", "Choice");
        assertThat(((RoutineEntry.Step) routine.moves().get(2)).dose()).isEqualTo(new Dose.Minutes(90));
        assertThat(((RoutineEntry.Move) routine.moves().get(1)).dose())
                .contains(new Dose.Repetitions(1, 3, 0, 0, Sides.ONE, SessionRules.USUAL.pace()));
    }

    @Test
    void aGuideOfTitleAndLanguageIsCalm() {
        Guide guide =
                whole(new Samples().with("content/guide.yaml", Samples.GUIDE).with("content/about/about.md", PLAIN));
        assertThat(guide.settings().title()).isEqualTo("Easeback");
        assertThat(guide.settings().menus().navigation()).isEmpty();
        assertThat(guide.settings().safety().help()).isEmpty();
        assertThat(guide.settings().safety().disclaimer()).isEmpty();
        assertThat(guide.pages()).hasSize(1);
    }

    @Test
    void helpCardsHaveTheirNumberAndPlaceFilledIn() {
        String help = """
                title: Easeback
                language: en-GB
                country: GB
                help:
                  page: see-a-doctor
                  emergency: { number: 999, place: A&E, heading: "Call {number} or go to {place} if:", signs: [it hurts] }
                  urgent: { number: "111", heading: "Call {number} if:", signs: [it lasts] }
                """;
        var found = whole(new Samples().with("content/guide.yaml", help))
                .settings()
                .safety()
                .help()
                .orElseThrow();
        assertThat(found.emergency().heading()).isEqualTo("Call 999 or go to A&E if:");
        assertThat(found.country()).isEqualTo("GB");
        assertThat(new Samples()
                        .with("content/guide.yaml", help.replace("{place}", "{where}"))
                        .mistakes())
                .containsExactly("6:50 unknown-value");
        assertThat(new Samples()
                        .with("content/guide.yaml", help.replaceAll("  urgent.*\n", ""))
                        .mistakes())
                .containsExactly("5:3 missing-key");
    }

    @Test
    void aGuideWithoutItsFileIsAnErrorUnlessTheFileIsThereAndUnreadable() {
        GuideAssembler assembler = new GuideAssembler();
        assertThat(assembler
                        .assemble(new Contents(List.of(), Map.of(), Set.of()))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.MISSING_FILE);
        Checked<Guide> unread = assembler.assemble(new Contents(List.of(), Map.of(), Set.of("content/guide.yaml")));
        assertThat(unread.diagnostics()).isEmpty();
        assertThat(unread.value().unreadable()).containsExactly("content/guide.yaml");
    }

    @Test
    void keysOfAVocabularyThatCouldNotBeReadAreNotJudged() {
        Samples samples = new Samples()
                .with("content/guide.yaml", Samples.GUIDE)
                .with("content/vocabulary.yaml", "areas: \"open\nx: \"y\"\n")
                .with(EXERCISE, Samples.EXERCISE);
        assertThat(samples.mistakes()).containsExactly("1:8 unclosed-quote");
    }

    @Test
    void keysOfAMissingVocabularyAreUnknown() {
        assertThat(new Samples()
                        .with("content/guide.yaml", Samples.GUIDE)
                        .with(EXERCISE, Samples.EXERCISE)
                        .mistakes())
                .contains("5:7 unknown-value", "6:9 unknown-value");
    }

    @Test
    void aPageBesideTheFirstOneIsPlain() {
        Checked<Guide> checked = Samples.guide().with("content/a.md", PLAIN).assemble();
        assertThat(checked.value().bySlug("a")).containsInstanceOf(Page.Plain.class);
    }

    @Test
    void fileNamesAreSlugsInFolders() {
        for (String path : List.of(
                "content/about/Über uns.md",
                "content/A b.md",
                "content/exercises/index.md",
                "content/A b/c.md",
                "content/about/con.md")) {
            Checked<Guide> checked = Samples.guide().with(path, PLAIN).assemble();
            assertThat(checked.diagnostics())
                    .as(path)
                    .extracting(Diagnostic::code)
                    .contains(Code.BAD_FILE_NAME);
            assertThat(checked.value().unreadable()).containsExactly(path);
        }
        assertThat(Samples.guide()
                        .with("content/index.md", PLAIN)
                        .assemble()
                        .value()
                        .bySlug("home"))
                .isPresent();
        assertThat(Samples.guide().with("content/stories/one.md", PLAIN).mistakes())
                .isEmpty();
    }

    @Test
    void anAreaPageIsNamedAfterAnAreaOfTheVocabulary() {
        assertThat(Samples.guide().with("content/areas/hips.md", PLAIN).mistakes())
                .isEmpty();
        assertThat(Samples.guide()
                        .with("content/areas/hps.md", PLAIN)
                        .assemble()
                        .diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly("Did you mean \"hips\"? Rename the file or add the area.");
    }

    @Test
    void dataFilesKeepTheirOrderAndAreChecked() {
        Samples samples = Samples.guide()
                .with(
                        "content/sources.yaml",
                        "z: { title: Z, publisher: P, published: 2020, grade: trial }\na: { title: A, publisher: P, grade: review }\n")
                .with("content/glossary.yaml", "lumbar:\n  means: Low.\n  also: [low]\n")
                .with("content/synonyms.yaml", "- { say: [sore], also: pain, pages: [home] }\n");
        Guide guide = whole(samples);
        assertThat(guide.sources().keySet()).containsExactly("z", "a");
        assertThat(guide.glossary().get(0).means()).isEqualTo("Low.");
        assertThat(guide.synonyms().get(0).say()).containsExactly("sore");
        assertThat(guide.vocabulary().terms(Group.AREAS).keySet()).containsExactly("lower-back", "core", "hips");
        assertThat(Samples.guide()
                        .with(
                                "content/sources.yaml",
                                "a: { title: A, publisher: P, published: 2020-13, grade: blog, url: www.x }\n")
                        .mistakes())
                .containsExactly("1:41 bad-date", "1:57 unknown-value", "1:68 wrong-type");
        assertThat(Samples.guide().with("content/synonyms.yaml", "a: b\n").mistakes())
                .containsExactly("1:1 wrong-type");
        assertThat(Samples.guide().with("content/glossary.yaml", "# none yet\n").mistakes())
                .isEmpty();
    }

    @Test
    void nothingThatIsWellFormedYamlMakesItThrow() {
        for (String value : List.of("[]", "{}", "\"\"", "[[a], {b: c}]", "{a: {b: [c]}}", "-1", "99999999999", "~")) {
            StringBuilder page = new StringBuilder("---\n");
            Contract.KINDS.forEach(kind -> kind.keys().stream()
                    .filter(key -> page.indexOf("\n" + key.name() + ":") < 0)
                    .forEach(key ->
                            page.append(key.name()).append(": ").append(value).append('\n')));
            for (String folder : List.of("exercises", "routines", "conditions", "areas", "about")) {
                String path = "content/" + folder + "/x.md";
                Guide guide =
                        Samples.guide().with(path, page + "---\n").assemble().value();
                assertThat(guide.byPath(path).isPresent())
                        .as("a page, or one in the wrong folder: %s %s", folder, value)
                        .isNotEqualTo(guide.unreadable().contains(path));
            }
            for (FileDeclaration file : Contract.FILES) {
                Samples.guide().with(file.path(), "a: " + value + "\n").assemble();
                Samples.guide().with(file.path(), value + "\n").assemble();
            }
        }
    }
}
