package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where drawings stand: beside steps, below headings, on pages of prose and in routines. */
class FigurePlacesTest {
    private static final String SQUAT = "content/exercises/half-squat.figure.yaml";
    private static final String POSES = """
            poses:
              - { id: stand, steps: [1], text: Standing behind a chair., from: standing }
              - { id: sit, section: make-it-easier, text: Sitting on a chair., from: sitting-chair }
            """;
    private static final String ADVICE = """
            ---
            title: Sitting down
            summary: Two steps.
            ---
            ## How it goes

            1. Stand.
            2. Sit.
            """;
    private static final String STEP = "{ step: Walk about, how: Walk round the room., duration: 2 min";

    @TempDir
    Path folder;

    private GuideRun guide() {
        return GuideRun.of("knees", folder).write(SQUAT, POSES);
    }

    private static String description(Element figure) {
        return figure.select("svg").attr("aria-label");
    }

    @Test
    void aDrawingStandsBelowTheHeadingThatItNames() {
        GuideRun guide = guide();
        assertThat(guide.run("build").diagnostics()).isEmpty();
        Document page = Jsoup.parse(guide.page("exercises/half-squat.html"));
        assertThat(description(page.selectFirst(".p-make-it-easier .form svg[role=img]")))
                .isEqualTo("Sitting on a chair.");
        assertThat(description(page.selectFirst(".steps svg[role=img]"))).isEqualTo("Standing behind a chair.");
    }

    @Test
    void aPageOfProseShowsItsDrawingsBesideItsList() {
        GuideRun guide = guide().write("content/advice/sitting.md", ADVICE)
                .write(
                        "content/advice/sitting.figure.yaml",
                        "poses:\n  - { id: sit, section: how-it-goes, steps: [2], text: Sitting., from: sitting-chair }\n");
        assertThat(guide.run("build").diagnostics()).isEmpty();
        Document page = Jsoup.parse(guide.page("advice/sitting.html"));
        assertThat(page.select("ol.drawn > li").eachText()).containsExactly("Stand.", "Sit.");
        assertThat(description(page.selectFirst("ol.drawn > li svg[role=img]"))).isEqualTo("Sitting.");
        for (String href : page.select("use").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void aSmallStepOfARoutineShowsThePoseThatItNames() {
        GuideRun guide =
                guide().replace("content/routines/morning.md", STEP, STEP + ", figure: { of: half-squat, pose: sit }");
        assertThat(guide.run("build").diagnostics()).isEmpty();
        assertThat(Jsoup.parse(guide.page("routines/morning.html")).select(".way svg.fig"))
                .hasSize(2);
    }

    @Test
    void aHeadingOrItemThatIsNotThereIsAMistake() {
        GuideRun guide = guide().write(
                        SQUAT,
                        POSES.replace("steps: [1],", "steps: [1, 4], again: Twice.,")
                                .replace("make-it-easier", "make-it-esier"));
        GuideRun.Result told = guide.run("check");
        assertThat(told.diagnostics()).containsExactly(SQUAT + ":2:25 out-of-range", SQUAT + ":3:25 broken-anchor");
        assertThat(told.err()).contains("The list there has 3.").contains("Did you mean \"make-it-easier\"?");
    }

    @Test
    void aDrawingWithoutPageIsAMistake() {
        GuideRun guide = guide().write("content/exercises/half-sqat.figure.yaml", POSES);
        assertThat(guide.run("check").diagnostics())
                .containsExactly("content/exercises/half-sqat.figure.yaml:1:1 unknown-page");
    }

    @Test
    void aRoutineThatNamesNoDrawingOrPoseIsToldTheNearest() {
        String figures = ", figure: { of: half-squat, pose: sti }";
        GuideRun guide = guide().replace("content/routines/morning.md", STEP, STEP + figures)
                .replace("content/routines/morning.md", "times-a-day: 1", "figure: straight-leg-lift\ntimes-a-day: 1");
        GuideRun.Result told = guide.run("check");
        assertThat(told.diagnostics()).hasSize(2).allMatch(line -> line.endsWith("unknown-value"));
        assertThat(told.err()).contains("Did you mean \"sit\"?").contains("\"straight-leg-lift\" has no drawing.");
    }

    @Test
    void aRoutineIsNotToBlameForAMistakeInTheDrawingThatItNames() {
        GuideRun guide =
                guide().replace("content/routines/morning.md", STEP, STEP + ", figure: { of: half-squat, pose: sit }");
        guide.write(SQUAT, POSES.replace("from: standing", "from: standing, pelvis: 999"));
        assertThat(guide.run("check").diagnostics()).containsExactly(SQUAT + ":2:86 out-of-range");
        guide.write(SQUAT, POSES.replace("from: standing }", "from: standing"));
        assertThat(guide.run("check").diagnostics()).singleElement().asString().startsWith(SQUAT);
    }

    @Test
    void headingsAreLookedForInADrawingWithAMistakeToo() {
        GuideRun guide = guide().write(
                        SQUAT,
                        POSES.replace("from: standing", "pelvis: 999").replace("make-it-easier", "make-it-esier"));
        assertThat(guide.run("check").diagnostics())
                .containsExactly(SQUAT + ":2:70 out-of-range", SQUAT + ":3:25 broken-anchor");
    }
}
