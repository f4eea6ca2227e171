package dev.limber.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import dev.limber.model.Dose;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.Pace;
import dev.limber.model.Slug;
import dev.limber.plan.PlanCode.Entry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to plans in pages: checked, and shown with their moves. */
class PlanLinksTest {
    private static final String PAGE = "content/advice/after-the-class.md";
    private static final Entry LIFT = new Entry(new Slug("straight-leg-lift").code(), Optional.empty());
    private static final Entry SQUATS = squats(2, 8);

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.of("knees", folder);
    }

    private static Entry squats(int sets, int reps) {
        Dose dose = new Repetitions(sets, reps, 0, 20, Sides.ONE, new Pace(4, 5));
        return new Entry(new Slug("half-squat").code(), Optional.of(dose));
    }

    private static String code(Entry... entries) {
        return PlanCode.write(Arrays.asList(entries)).orElseThrow();
    }

    private GuideRun.Result build(String text) {
        guide.write(PAGE, "---\ntitle: After the class\nsummary: What to do at home.\n---\n" + text + "\n");
        return guide.run("build", "--base-url", "https://example.org/");
    }

    private Document built(String text) {
        GuideRun.Result result = build(text);
        assertThat(result.exit()).as(result.err()).isZero();
        return Jsoup.parse(guide.page("advice/after-the-class.html"));
    }

    @Test
    void aLinkThatStandsAloneShowsItsMoves() {
        String code = code(LIFT, SQUATS);
        String typed = code.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-");
        Document page = built("Twice a week:\n\n[Your plan](plan:" + typed + ")\n\nSee you in May.");
        Element link = page.selectFirst("a[href*=plan.html]");
        assertThat(link.attr("href")).isEqualTo("../plan.html#" + code);
        Element list = link.parent().nextElementSibling();
        assertThat(list.select("a").eachAttr("href"))
                .containsExactly("../exercises/straight-leg-lift.html", "../exercises/half-squat.html");
        assertThat(list.select("li").eachText().get(1))
                .isEqualTo("Half squat: 2 sets of 8, rest 20 seconds between sets");
        assertThat(guide.read("site/advice/after-the-class.md"))
                .contains("[Your plan](../plan.html#" + code + ")\n\n- [Straight leg lift]"
                        + "(../exercises/straight-leg-lift.md): 5 times")
                .contains(
                        "\n- [Half squat](../exercises/half-squat.md): 2 sets of 8, rest 20 seconds between sets\n\nSee");
    }

    @Test
    void inAQuoteAndInAListTheMovesStandThereToo() {
        String code = code(SQUATS);
        Document page = built("> [One](plan:" + code + ")\n\n- [Two](plan:" + code + ")\n- more");
        assertThat(page.select("blockquote li, li li").eachText()).hasSize(2);
        assertThat(guide.read("site/advice/after-the-class.md"))
                .contains("> [One](../plan.html#" + code + ")\n>\n> - [Half squat](")
                .contains("- [Two](../plan.html#" + code + ")\n\n  - [Half squat](");
    }

    @Test
    void withinASentenceItIsALink() {
        Document page = built("Do [your plan](plan:" + code(SQUATS) + ") at home.");
        assertThat(page.select("main p + ul")).isEmpty();
        assertThat(page.select("a[href*=plan.html]")).hasSize(1);
    }

    @Test
    void aDamagedCodeIsToldWhereItStands() {
        String code = code(LIFT, SQUATS);
        for (String damaged : List.of(
                code.substring(0, 6),
                code.replaceFirst("^1(.)(.)", "1$2$1"),
                code.substring(0, 6) + code.substring(16),
                "",
                code + code,
                "https://example.org/plan.html#" + code)) {
            GuideRun.Result result = build("A text.\n\n[Your plan](plan:" + damaged + ")");
            assertThat(result.diagnostics()).as(damaged).containsExactly(PAGE + ":7:13 broken-link");
            assertThat(result.err()).contains("hint: Open the plan in the browser");
        }
    }

    @Test
    void aMoveThatTheGuideDoesNotHaveIsTold() {
        Entry gone = new Entry(new Slug("deep-squat").code(), Optional.empty());
        String text = "[Your plan](plan:" + code(LIFT, gone) + ")";
        GuideRun.Result result = build(text);
        assertThat(result.diagnostics()).containsExactly(PAGE + ":5:13 broken-link");
        assertThat(result.err()).contains("Move 2 of this plan").contains("aliases");
        guide.replace("content/exercises/half-squat.md", "title: ", "aliases: [deep-squat]\ntitle: ");
        assertThat(built(text).select("main li").eachText()).last().asString().startsWith("Half squat: ");
        assertThat(guide.read("site/data/exercises.json").replaceAll("\\s", ""))
                .containsOnlyOnce("\"formerCodes\":[\"" + gone.move() + "\"]");
    }

    @Test
    void thePageOfPlansWithACodeBehindItIsMendedToTheCode() {
        String code = code(LIFT, SQUATS);
        GuideRun.Result result = build("[Your plan](../plan.md#" + code.toLowerCase(Locale.ROOT) + ")");
        assertThat(result.diagnostics()).containsExactly(PAGE + ":5:13 broken-anchor");
        guide.run("fix", "--write");
        assertThat(guide.read(PAGE)).endsWith("[Your plan](plan:" + code + ")\n");
        assertThat(build("[Your plan](../plan.html#" + code.substring(2) + ")").diagnostics())
                .containsExactly(PAGE + ":5:13 broken-anchor");
        assertThat(build("[Your plan](../plan.html)").diagnostics()).isEmpty();
    }

    @Test
    void aMoveThatIsADraftIsTold() {
        guide.write(
                "content/exercises/deep-squat.md",
                guide.read("content/exercises/half-squat.md")
                        .replace("title: Half squat", "title: Deep squat\ndraft: true"));
        GuideRun.Result result =
                build("[Your plan](plan:" + code(new Entry(new Slug("deep-squat").code(), Optional.empty())) + ")");
        assertThat(result.diagnostics()).containsExactly(PAGE + ":5:13 broken-link");
        assertThat(result.err()).contains("is a draft");
    }

    @Test
    void aPlanOfALaterVersionIsTold() {
        String later = "2ABCD0";
        GuideRun.Result result = build("[Your plan](plan:" + later + CodeLetters.check(later) + ")");
        assertThat(result.diagnostics()).containsExactly(PAGE + ":5:13 broken-link");
        assertThat(result.err()).contains("later version");
    }

    @Test
    void numbersBeyondWhatThePageAllowsAreTold() {
        GuideRun.Result result = build("[Your plan](plan:" + code(squats(7, 8)) + ")");
        assertThat(result.diagnostics()).containsExactly(PAGE + ":5:13 out-of-range");
        assertThat(guide.page("advice/after-the-class.html")).contains(": 5 sets of 8");
    }
}
