package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.html.Href;
import dev.limber.model.Caution.Advice;
import dev.limber.view.page.Card;
import dev.limber.view.page.ExerciseView;
import dev.limber.view.page.Frame;
import dev.limber.view.page.HomeView;
import dev.limber.view.page.Link;
import dev.limber.view.page.ListingView;
import dev.limber.view.page.ProfileView;
import dev.limber.view.page.RoutineView;
import dev.limber.view.page.Safety;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileMakerTest {
    private static final String MARK = "new-knee:ask-first";
    private static final String CONDITION = """
            ---
            title: %s
            summary: S.
            label: %s
            %s
            author: A
            clinical-review: none
            checked: 2026-11-22
            check-again: 2028-11-22
            ---
            Text.
            """;

    private final Knees knees = new Knees();

    @Test
    void aReaderTicksTheConditionsByTheirLabels() {
        ProfileView profile = knees.page("profile.html", ProfileView.class);
        assertThat(profile.ticks())
                .containsExactly(new ProfileView.Tick(
                        "new-knee", "I have a new knee", new Link("New knee", new Href("conditions/new-knee.html"))));
        assertThat(profile.moves()).extracting(Link::label).containsExactly("Heel slide", "Wall sit");
    }

    @Test
    void conditionsStandBelowTheirGroupsAndThoseOfNoGroupLast() {
        knees.replace(
                "vocabulary.yaml",
                "kinds:",
                "condition-groups: { joints: { label: Joints }, skin: { label: Skin } }\nkinds:");
        knees.with("conditions/blister.md", CONDITION.formatted("Blister", "I have a blister", "group: skin"));
        knees.with("conditions/gout.md", CONDITION.formatted("Gout", "I have gout", "group: joints"));
        ProfileView profile = knees.page("profile.html", ProfileView.class);
        assertThat(profile.groups()).extracting(ProfileView.Group::label).containsExactly("Joints", "Skin", "");
        assertThat(profile.ticks())
                .extracting(ProfileView.Tick::condition)
                .containsExactly("gout", "blister", "new-knee");
    }

    @Test
    void aConditionWithoutATickStandsInTheCautionsOfItsMoveAndIsNoMarkOfIt() {
        knees.with("conditions/blister.md", CONDITION.formatted("Blister", "I have a blister", "tick: false"));
        knees.replace(
                "exercises/heel-slide.md",
                "cautions:",
                "cautions:\n  blister: { advice: adapt, how: Wear a sock., basis: principle }");
        assertThat(knees.page("profile.html", ProfileView.class).ticks())
                .extracting(ProfileView.Tick::condition)
                .containsExactly("new-knee");
        ExerciseView move = knees.page("exercises/heel-slide.html", ExerciseView.class);
        assertThat(move.safety().checks().adapt()).extracting(Safety.Check::how).containsExactly("Wear a sock.");
        assertThat(move.base().frame().profile().orElseThrow().of("heel-slide.html"))
                .isEqualTo(MARK);
        assertThat(knees.page("exercises/index.html", ListingView.class)
                        .cards()
                        .get(0)
                        .marks())
                .isEqualTo(MARK);
    }

    @Test
    void aGuideWithoutConditionsHasNoSuchPageAndNoLinkToIt() {
        knees.replace("exercises/heel-slide.md", "new-knee: {", "other: {");
        knees.without("conditions/new-knee.md");
        assertThat(knees.views(Optional.empty())).extracting(PageView::output).doesNotContain("profile.html");
        assertThat(knees.page("exercises/index.html", ListingView.class).frame().profile())
                .isEmpty();
    }

    @Test
    void everyPageKnowsWhatIsToBeKnownAboutEachMoveByItsAddressThere() {
        Frame.Profile home =
                knees.page("index.html", HomeView.class).frame().profile().orElseThrow();
        Frame.Profile routine = knees.page("routines/morning.html", RoutineView.class)
                .frame()
                .profile()
                .orElseThrow();
        assertThat(home.of("exercises/heel-slide.html")).isEqualTo(MARK);
        assertThat(routine.of("../exercises/heel-slide.html")).isEqualTo(MARK);
        assertThat(routine.of("../conditions/new-knee.html")).isEmpty();
        assertThat(routine.page().href()).hasToString("../profile.html");
    }

    @Test
    void aCardCarriesItsCautionsWithTheirHow() {
        Card card =
                knees.page("exercises/index.html", ListingView.class).cards().get(0);
        assertThat(card.marks()).isEqualTo(MARK);
        assertThat(card.checks()).extracting(Safety.Check::how).containsExactly("Ask your surgeon.");
        assertThat(knees.page("routines/index.html", ListingView.class)
                        .cards()
                        .get(0)
                        .marks())
                .isEmpty();
    }

    @Test
    void aStepOfARoutineOffersWhatTheMovesPageNamesUnlessItIsInTheRoutine() {
        knees.replace("exercises/wall-sit.md", "level: 2", "level: 2\nalternative: heel-slide");
        assertThat(wallSit(2).instead()).isEmpty();
        knees.replace("routines/morning.md", "  - heel-slide\n", "");
        knees.replace(
                "routines/morning.md",
                "{ move: heel-slide, dose: { sets: 1, reps: 2, hold: 6 s } }",
                "{ step: Stand, how: Just stand., duration: 1 min }");
        assertThat(wallSit(1).marks()).isEqualTo(MARK);
        assertThat(wallSit(1).instead()).contains(new Link("Heel slide", new Href("../exercises/heel-slide.html")));
    }

    private RoutineView.Way wallSit(int step) {
        return knees.page("routines/morning.html", RoutineView.class)
                .steps()
                .get(step)
                .ways()
                .get(1);
    }

    @Test
    void aCheckSaysWhichConditionItIsAboutAndWhatToDo() {
        Safety.Check check = knees.page("exercises/heel-slide.html", ExerciseView.class)
                .checks()
                .ask()
                .get(0);
        assertThat(check.condition()).isEqualTo("new-knee");
        assertThat(check.advice()).isEqualTo(Advice.ASK_FIRST);
        assertThat(check.word()).isEqualTo("ask-first");
    }

    @Test
    void thePainRuleStandsOnMovesAndRoutinesInTheWordsOfTheGuide() {
        knees.with("guide.yaml", """
                title: Knees
                language: en-GB
                pain-rule:
                  page: new-knee
                  heading: How much?
                  green: { label: Green, text: "It's fine." }
                  amber: { label: Amber, text: Less. }
                  red: { label: Red, text: Stop. }
                """);
        Safety.PainRule rule = knees.page("exercises/heel-slide.html", ExerciseView.class)
                .pain()
                .orElseThrow();
        assertThat(rule.colours()).extracting(Safety.PainRule.Colour::key).containsExactly("green", "amber", "red");
        assertThat(rule.colours().get(0).text()).isEqualTo("It’s fine.");
        assertThat(rule.page()).isEqualTo(new Link("New knee", new Href("../conditions/new-knee.html")));
        assertThat(knees.page("routines/morning.html", RoutineView.class).pain())
                .contains(rule);
        assertThat(new Knees()
                        .page("exercises/heel-slide.html", ExerciseView.class)
                        .pain())
                .isEmpty();
    }
}
