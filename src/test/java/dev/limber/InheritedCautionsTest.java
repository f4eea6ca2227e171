package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun.Result;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A move that has another one as a step or a form asks for the same care. */
class InheritedCautionsTest {
    private static final String STRETCH = "content/exercises/calf-stretch.md";
    private static final String RAISE = "content/exercises/heel-raise.md";
    private static final String HOW = "Ask your foot clinic. Until then, sit down.";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void aHeelRaiseAsksPeopleWithGoutToAskFirst() {
        guide = GuideRun.of("ankles", folder)
                .write(
                        "content/conditions/gout.md",
                        "---\ntitle: Gout\nsummary: A sore toe.\nlabel: I have gout\n"
                                + "author: A\nchecked: 2026-01-15\ncheck-again: 2028-01-15\n---\nAsk first.\n")
                .replace(
                        RAISE,
                        "cautions:",
                        "alternative: calf-stretch\ncautions:\n  gout: { advice: ask-first, how: \"" + HOW
                                + "\", basis: principle }");
    }

    private Document stretch() {
        Result built = guide.run("build");
        assertThat(built.err()).doesNotContain("error[");
        return Jsoup.parse(guide.page("exercises/calf-stretch.html"));
    }

    @Test
    void aMoveAmongTheStepsPassesItsCautionsOnWithItsName() {
        guide.replace(
                STRETCH, "2. Slide one foot back.", "2. Slide one foot back after a [heel raise](heel-raise.md).");
        assertThat(stretch()
                        .select(".check [data-condition=gout][data-advice=ask-first]")
                        .text())
                .contains("Gout", "Heel raise: " + HOW);
        assertThat(guide.page("exercises/calf-stretch.md"))
                .contains("- [Gout](../conditions/gout.md): Heel raise: " + HOW);
        assertThat(guide.page("data/exercises.json")).contains("\"part\": \"heel-raise\"");
        assertThat(guide.page("llms.txt")).contains("Slide one foot back. Ask first if you have: Gout.");
        assertThat(Jsoup.parse(guide.page("conditions/gout.html"))
                        .select(".rows.ask li")
                        .eachText())
                .anySatisfy(row -> assertThat(row).startsWith("Calf stretch").contains(HOW));
        assertThat(Jsoup.parse(guide.page("routines/daily.html"))
                        .select(".check")
                        .text())
                .contains("Gout");
        assertThat(guide.page("routines/daily.md"))
                .contains("Calf stretch, [Gout](../conditions/gout.md): Heel raise: ");
    }

    @Test
    void aMoveThatIsNamedAsContainedDoesSoToo() {
        guide.replace(STRETCH, "sources:", "contains: [heel-raise]\nsources:");
        assertThat(stretch().select(".check [data-condition=gout]").text()).contains("Heel raise: " + HOW);
    }

    @Test
    void aLinkInProseLeadsOnAndPassesNothingOn() {
        assertThat(stretch().select(".check [data-condition=gout]")).isEmpty();
    }

    @Test
    void whatAMoveSaysItselfStandsForItsParts() {
        guide.replace(STRETCH, "sources:", "contains: [heel-raise]\nsources:");
        assertThat(stretch().select(".check [data-condition=new-ankle]").eachText())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).doesNotContain("Heel raise"));
    }

    @Test
    void aMoveThatIsMilderThanOneWithinItIsTold() {
        guide.replace(STRETCH, "cautions:", "cautions:\n  gout: { advice: adapt, how: Go slowly., basis: principle }");
        assertThat(guide.run("check").diagnostics()).as("no move within").isEmpty();
        guide.replace(STRETCH, "sources:", "contains: [heel-raise]\nsources:");
        assertThat(guide.run("check").diagnostics()).containsExactly(STRETCH + ":15:3 milder-caution");
        assertThat(guide.run("check").err()).contains("This says adapt where heel-raise, a move within this one, says");
        guide.replace(
                STRETCH,
                "sources:",
                "allow: [{ check: milder-caution, text: Go slowly, because: It is done seated here. }]\nsources:");
        assertThat(guide.run("check").diagnostics()).as("a reason").isEmpty();
    }

    @Test
    void aMoveThatIsAsStrictAsOneWithinItIsRight() {
        guide.replace(STRETCH, "sources:", "contains: [heel-raise]\nalternative: heel-raise\nsources:")
                .replace(STRETCH, "cautions:", "cautions:\n  gout: { advice: ask-first, how: Ask., basis: principle }");
        assertThat(guide.run("check").diagnostics()).isEmpty();
        guide.replace(STRETCH, "advice: ask-first, how: Ask.", "advice: adapt, how: Sit.")
                .replace(RAISE, "gout: { advice: ask-first", "gout: { advice: adapt");
        assertThat(guide.run("check").diagnostics()).as("both adapt").isEmpty();
    }

    @Test
    void theStrictestOfSeveralPartsCounts() {
        String circle = "content/exercises/ankle-circle.md";
        guide.write(circle, guide.read(RAISE).replaceFirst("title: .*", "title: Ankle circle"))
                .replace(circle, "gout: { advice: ask-first", "gout: { advice: adapt")
                .replace(STRETCH, "sources:", "contains: [ankle-circle, heel-raise]\nsources:")
                .replace("content/conditions/new-ankle.md", "summary:", "as-strict-as: [gout]\nsummary:");
        assertThat(guide.run("check").diagnostics())
                .filteredOn(found -> found.startsWith(STRETCH))
                .singleElement()
                .asString()
                .endsWith("milder-caution");
    }

    @Test
    void partsOfPartsAndCirclesEnd() {
        guide.replace(STRETCH, "sources:", "contains: [heel-raise]\nsources:")
                .replace(RAISE, "sources:", "contains: [calf-stretch]\nsources:");
        assertThat(stretch().select(".check [data-condition=gout]")).hasSize(1);
    }

    @Test
    void theCopyCarriesTheCautionsOfAGuideWithoutAStopBoxToo() {
        String settings = guide.read("content/guide.yaml");
        int from = settings.indexOf("stop:\n");
        guide.write(
                "content/guide.yaml", settings.substring(0, from) + settings.substring(settings.indexOf("pain-rule:")));
        guide.run("build");
        assertThat(guide.page("exercises/heel-raise.md"))
                .containsSubsequence(
                        "## Stop if", "## Check first", "[Gout](../conditions/gout.md): " + HOW, "## Steps");
    }

    @Test
    void aNameThatIsNoOtherMoveIsMarked() {
        guide.replace(STRETCH, "sources:", "contains: [heel-raze, calf-stretch]\nsources:");
        assertThat(guide.run("check").diagnostics())
                .contains(STRETCH + ":17:12 unknown-page", STRETCH + ":17:23 self-reference");
    }
}
