package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.html.Href;
import dev.limber.html.Html;
import dev.limber.view.page.Card;
import dev.limber.view.page.Colophon;
import dev.limber.view.page.ConditionView;
import dev.limber.view.page.ExerciseView;
import dev.limber.view.page.HomeView;
import dev.limber.view.page.ListingView;
import dev.limber.view.page.NotFoundView;
import dev.limber.view.page.RedirectView;
import dev.limber.view.page.RoutineView;
import dev.limber.view.page.Safety;
import dev.limber.view.page.SearchView;
import dev.limber.view.page.Section;
import dev.limber.view.page.SourcesView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewBuilderTest {
    private static final String HEEL_SLIDE = "exercises/heel-slide.html";
    private final Knees knees = new Knees();

    private List<String> outputs() {
        return knees.views(Optional.empty()).stream().map(PageView::output).toList();
    }

    @Test
    void everyFolderHasAnIndex() {
        assertThat(outputs())
                .contains(
                        "exercises/index.html",
                        "routines/index.html",
                        "conditions/index.html",
                        "areas/index.html",
                        "positions/index.html",
                        "kinds/index.html",
                        "equipment/index.html");
    }

    @Test
    void noTwoPagesShareAnAddress() {
        assertThat(outputs()).doesNotHaveDuplicates();
    }

    @Test
    void aTermHasAPageWhenItHasMovesOrAPageOfItsOwn() {
        assertThat(outputs()).contains("areas/knee-front.html", "areas/thigh.html", "positions/sitting.html");
        assertThat(outputs()).doesNotContain("positions/in-bed.html", "kinds/stretch.html", "equipment/mat.html");
    }

    @Test
    void anAreaLendsItsListTheTextOfItsPage() {
        ListingView thigh = knees.page("areas/thigh.html", ListingView.class);
        assertThat(thigh.title()).isEqualTo("Your thigh");
        assertThat(thigh.prose().html().text()).contains("<em>big</em>");
        assertThat(thigh.cards()).isEmpty();
    }

    @Test
    void aMoveStandsInTheListsOfAllItsPositions() {
        knees.replace("exercises/heel-slide.md", "other-positions: []", "other-positions: [in-bed]");
        assertThat(knees.page("positions/in-bed.html", ListingView.class).cards())
                .extracting(Card::title)
                .containsExactly("Heel slide");
        assertThat(knees.page("positions/sitting.html", ListingView.class).cards())
                .extracting(Card::title)
                .containsExactly("Heel slide");
    }

    @Test
    void aMoveShowsItsOwnStopLinesBeforeTheCommonOnes() {
        ExerciseView page = knees.page(HEEL_SLIDE, ExerciseView.class);
        assertThat(page.stop().own()).containsExactly(new Html("it <em>locks</em>"));
        assertThat(page.parts()).extracting(Section::key).doesNotContain("stop-if", "steps");
    }

    @Test
    void aMoveSaysWhatToLearnFirstWithALink() {
        assertThat(knees.page("exercises/wall-sit.html", ExerciseView.class)
                        .learnFirst()
                        .text())
                .isEqualTo("Learn <a href=\"heel-slide.html\">Heel slide</a> first.");
    }

    @Test
    void titlesAndSummariesAreTypographic() {
        assertThat(knees.page(HEEL_SLIDE, ExerciseView.class).lead()).isEqualTo("A knee’s move.");
    }

    @Test
    void aRoutineCountsTheLongerOfAChoiceAndTheChangeOvers() {
        // 2 x 6 x 9 + 120 + max(2 x 10, 34) + 2 x 15
        RoutineView page = knees.page("routines/morning.html", RoutineView.class);
        assertThat(page.facts().get(0).value()).isEqualTo("about 5 minutes");
        assertThat(page.steps()).hasSize(3);
        assertThat(page.steps().get(2).ways())
                .extracting(RoutineView.Way::amount)
                .containsExactly("Twice, hold each for 6 seconds", "Once, hold for 30 seconds");
    }

    @Test
    void aMoveOfARoutineCarriesItsStepsItsEasierFormsAndItsOtherPositions() {
        knees.replace("exercises/wall-sit.md", "1. Sit.", "1. Sit as [below](#make-it-easier).[^1]");
        knees.replace(
                "exercises/wall-sit.md", "## Breathing", "## In another position\n\n### Bed\n\nLie.\n\n## Breathing");
        knees.replace("exercises/wall-sit.md", "- Less.", "- Less, with a [chair](../areas/thigh.md).\n\n[^1]: So.");
        RoutineView page = knees.page("routines/morning.html", RoutineView.class);
        assertThat(page.steps().get(2).ways().get(1).steps()).hasToString("""
                        <ol>
                        <li>Sit as <a href="../exercises/wall-sit.html#make-it-easier">below</a>.</li>
                        <li>Slide.</li>
                        <li>Rest.</li>
                        </ol>
                        <h4>In another position</h4>
                        <h5>Bed</h5>
                        <p>Lie.</p>
                        <h4>Make it easier</h4>
                        <ul>
                        <li>Less, with a <a href="../areas/thigh.html">chair</a>.</li>
                        </ul>
                        """);
        assertThat(page.steps().get(1).ways().get(0).steps().isEmpty()).isTrue();
    }

    @Test
    void aRoutineGathersTheCautionsOfItsMovesByCondition() {
        Safety.Checks checks =
                knees.page("routines/morning.html", RoutineView.class).checks();
        assertThat(checks.ask()).hasSize(1);
        assertThat(checks.ask().get(0).about().href()).hasToString("../conditions/new-knee.html");
        assertThat(checks.ask().get(0).how()).isEqualTo("Heel slide and Wall sit");
    }

    @Test
    void aConditionListsTheMovesToAskAbout() {
        ConditionView page = knees.page("conditions/new-knee.html", ConditionView.class);
        assertThat(page.ask()).extracting(Safety.Check::how).containsOnly("Ask your surgeon.");
        assertThat(page.adapt()).isEmpty();
        assertThat(page.none()).isEmpty();
    }

    @Test
    void homeShowsTheMinutesOfARoutine() {
        assertThat(knees.page("index.html", HomeView.class).choices().get(0).minutes())
                .isEqualTo("5 min");
    }

    @Test
    void anOldAddressLeadsToThePage() {
        assertThat(knees.page("exercises/wall-slide.html", RedirectView.class).href())
                .hasToString("wall-sit.html");
        assertThat(knees.page("exercises/wall-slide.html", RedirectView.class)
                        .frame()
                        .head()
                        .indexed())
                .isFalse();
    }

    @Test
    void theNotFoundPageIsAbsoluteOnlyWithABaseUrl() {
        NotFoundView without = knees.page("404.html", NotFoundView.class);
        assertThat(without.frame().home().href()).hasToString("index.html");
        NotFoundView with = (NotFoundView) knees.view("404.html", Optional.of("https://example.org/guide/"))
                .model();
        assertThat(with.frame().home().href()).hasToString("/guide/index.html");
    }

    @Test
    void sourcesNameThePagesThatCiteThem() {
        SourcesView.Citation entry =
                knees.page("sources.html", SourcesView.class).entries().get(0);
        assertThat(entry.line().note()).isEqualTo("NHS, 2023, guideline");
        assertThat(entry.citedBy())
                .extracting(link -> link.href().address())
                .contains("exercises/wall-sit.html", HEEL_SLIDE);
    }

    @Test
    void theAToZHasEveryPageByEachOfItsNames() {
        knees.replace("exercises/heel-slide.md", "kind: strength", "kind: strength\nalso-called: [knee bend]");
        List<SearchView.Title> entries = knees.page("search.html", SearchView.class).letters().stream()
                .flatMap(letter -> letter.entries().stream())
                .toList();
        assertThat(entries)
                .contains(new SearchView.Title("Knee bend", new Href(HEEL_SLIDE), "Heel slide"))
                .contains(new SearchView.Title("Heel slide", new Href(HEEL_SLIDE), ""));
    }

    @Test
    void previousAndNextStayInTheSection() {
        Colophon colophon = knees.page(HEEL_SLIDE, ExerciseView.class).colophon();
        assertThat(colophon.previous()).isEmpty();
        assertThat(colophon.next().orElseThrow().href()).hasToString("wall-sit.html");
    }

    @Test
    void aPageWithoutAReviewSaysSo() {
        assertThat(knees.page(HEEL_SLIDE, ExerciseView.class).colophon().review())
                .isEqualTo("Not reviewed by a clinician.");
    }
}
