package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first use of a term leads to its meaning. */
class GlossaryLinkingTest {
    private static final String PAGE = "content/advice/get-help.md";

    @TempDir
    Path folder;

    /** The words that are linked when this is the text of a page. */
    private List<String> linked(String text) {
        GuideRun guide = GuideRun.of("ankles", folder);
        guide.write(PAGE, guide.read(PAGE).replace("Some signs need help first.", text));
        assertThat(guide.run("build").exit()).isZero();
        return Jsoup.parse(guide.page("advice/get-help.html")).select("a.term").eachText();
    }

    @Test
    void theFirstUseOnlyIsLinkedToItsPlaceInTheGlossary() {
        GuideRun guide =
                GuideRun.of("ankles", folder).replace(PAGE, "Some signs", "A Tendon, a tendon and some tendons");
        guide.run("build");
        assertThat(guide.page("advice/get-help.html"))
                .contains("A <a class=\"term\" href=\"../glossary.html#tendon\">Tendon</a>, a tendon and some tendons");
        assertThat(Jsoup.parse(guide.page("glossary.html")).getElementById("tendon"))
                .isNotNull();
    }

    @Test
    void theLongestTermWinsAndTheShorterIsStillLinkedLater() {
        assertThat(linked("Your Achilles tendon is a tendon.")).containsExactly("Achilles tendon", "tendon");
    }

    @Test
    void otherFormsStandForTheTerm() {
        assertThat(linked("Two tendons, one tendon. A heel raise is a calf raise."))
                .containsExactly("tendons", "heel raise");
    }

    @Test
    void termsInEmphasisItemsQuotesAndCalloutsAreLinked() {
        assertThat(linked("A **sprain**.\n\n- a tendon\n\n> [!NOTE]\n> Try the calf raise.\n"))
                .containsExactly("sprain", "tendon", "calf raise");
    }

    @Test
    void headingsLinksCodeAndTablesAreLeftAlone() {
        assertThat(linked("Read [a sprain](../index.md) and `tendon`.\n\n## The sprain\n\n"
                        + "| tendon |\n|---|\n| sprain |\n\n## After\n\nMore."))
                .isEmpty();
    }

    @Test
    void partsOfWordsAreNoTerms() {
        assertThat(linked("Sprained, tendonitis, non-sprain, a sprain-like pain, calf raises."))
                .isEmpty();
    }

    @Test
    void aPageAboutTheTermDoesNotLinkToIt() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(
                        "content/exercises/heel-raise.md",
                        "A second move.",
                        "A heel raise, or calf raise, for a sprain.");
        guide.run("build");
        assertThat(Jsoup.parse(guide.page("exercises/heel-raise.html"))
                        .select("a.term")
                        .eachText())
                .containsExactly("sprain");
    }

    @Test
    void theSameTermIsLinkedOnEveryPageInTheStepsToo() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace("content/exercises/heel-raise.md", "2. Rise on to your toes.", "2. Feel your tendon.")
                .replace(PAGE, "Some signs", "A tendon");
        guide.run("build");
        assertThat(guide.page("exercises/heel-raise.html")).contains("Feel your <a class=\"term\"");
        assertThat(guide.page("advice/get-help.html")).contains("A <a class=\"term\"");
    }

    @Test
    void everyTermHasAnIdOfItsOwnWhateverItsLetters() {
        GuideRun guide = GuideRun.of("ankles", folder).replace(PAGE, "Some signs", "Когда болит спина, C++ and C:");
        guide.write(
                "content/glossary.yaml",
                "болит:\n  means: x.\nспина:\n  means: x.\nC++:\n  means: x.\nC:\n  means: x.\nmain:\n  means: x.\n");
        assertThat(guide.run("build").exit()).isZero();
        List<String> ids =
                Jsoup.parse(guide.page("glossary.html")).select("[id]").eachAttr("id");
        assertThat(ids).contains("болит", "спина", "c", "c-2", "main", "main-2").doesNotHaveDuplicates();
        assertThat(Jsoup.parse(guide.page("advice/get-help.html"))
                        .select("a.term")
                        .eachAttr("href"))
                .contains("../glossary.html#болит", "../glossary.html#спина")
                .allMatch(href -> ids.contains(href.substring(href.indexOf('#') + 1)));
    }

    @Test
    void noHeadingOrSourceTakesAnIdOfTheFrame() {
        GuideRun guide = GuideRun.of("ankles", folder)
                .replace(PAGE, "Some signs", "## Main\n\nx\n\n## Q\n\nx\n\n## Sources\n\nSome signs");
        guide.write(
                "content/sources.yaml",
                guide.read("content/sources.yaml") + "main:\n  title: x\n  publisher: x\n  grade: trial\n");
        guide.run("build");
        for (String page : List.of("advice/get-help.html", "sources.html")) {
            assertThat(Jsoup.parse(guide.page(page)).select("[id]").eachAttr("id"))
                    .contains("main", "q")
                    .doesNotHaveDuplicates();
        }
    }
}
