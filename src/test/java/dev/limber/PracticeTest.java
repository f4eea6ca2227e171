package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide names the practice that hands it to its patients. */
class PracticeTest {
    private static final String SETTINGS = "content/guide.yaml";
    private static final String MOVE = "exercises/half-squat.html";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.of("knees", folder);
    }

    private GuideRun.Result build(String practice) {
        guide.write(SETTINGS, guide.read(SETTINGS).replaceFirst("\n*$", "\n" + practice + "\n"));
        return guide.run("build", "--base-url", "https://example.org/");
    }

    private Document built(String practice) {
        GuideRun.Result result = build(practice);
        assertThat(result.exit()).as(result.err()).isZero();
        return Jsoup.parse(guide.page(MOVE));
    }

    private String scriptWords() {
        return guide.site().keySet().stream()
                .filter(path -> path.matches("assets/plan\\.\\w+\\.js"))
                .map(path -> guide.read("site/" + path))
                .findFirst()
                .orElse("");
    }

    @Test
    void eachPageEndsWithThePracticeAndSaysThatNobodyReviewedIt() {
        Document page = built("practice: { name: \"Dr Gray's\", telephone: \"(01632) 960 123\", address: \"1 High St\","
                + " logo: images/knee.svg, line: Ring before ten. }");
        Element practice = page.selectFirst("footer .practice");
        assertThat(practice.text()).startsWith("Dr Gray\u2019s, 1 High St, (01632) 960 123 Ring before ten.");
        assertThat(practice.text()).endsWith("have not been reviewed by a clinician. For adults.");
        assertThat(practice.selectFirst("a").attr("href")).isEqualTo("tel:01632960123");
        assertThat(practice.selectFirst("img").attr("src")).isEqualTo("../images/knee.svg");
        assertThat(page.select(".colophon, main").text()).contains("Not reviewed by a clinician.");
        assertThat(guide.read("site/data/exercises.json")).contains("\"clinicalReview\": false");
    }

    @Test
    void aNameIsEnoughAndHostileTextsAreText() {
        Document page = built(
                "practice: { name: \"<b>B</b>\", telephone: \"ask at the desk\", line: \"</p><script>1</script>\" }");
        Element practice = page.selectFirst("footer .practice");
        assertThat(practice.select("b, script, a")).isEmpty();
        assertThat(practice.text()).startsWith("<b>B</b>, ask at the desk </p><script>");
        assertThat(scriptWords()).doesNotContain("<b>");
    }

    @Test
    void whereAClinicianReviewedAPageTheFooterDoesNotDenyIt() {
        guide.replace(
                "content/exercises/straight-leg-lift.md",
                "clinical-review: none",
                "clinical-review: { by: A. Name, role: physiotherapist, date: 2026-02-01 }");
        Document page = built("practice: { name: Elm }");
        assertThat(page.selectFirst("footer .practice").text()).isEqualTo("Elm");
        assertThat(page.select("main").text()).contains("Not reviewed by a clinician.");
    }

    @Test
    void aGuideWithoutOneIsAsItWas() {
        String before = guide.run("build", "--base-url", "https://example.org/").err();
        assertThat(guide.page(MOVE)).doesNotContain("practice\"");
        assertThat(before).doesNotContain("practice");
    }

    @Test
    void mistakesAreToldWhereTheyStand() {
        List<String> told = build("practice:\n  telephone: 1\n  logo: images/kne.svg\n  fax: 2")
                .diagnostics();
        int line = guide.read(SETTINGS).split("\npractice:")[0].split("\n", -1).length + 1;
        assertThat(told).anyMatch(text -> text.equals(SETTINGS + ":" + (line + 1) + ":3 missing-key"));
        assertThat(told).contains(SETTINGS + ":" + (line + 3) + ":3 unknown-key");
    }

    @Test
    void aLogoThatIsNotThereIsToldWithTheNearest() {
        GuideRun.Result result = build("practice:\n  name: Elm\n  logo: images/kne.svg");
        assertThat(result.diagnostics()).anyMatch(text -> text.endsWith(":9 missing-image"));
        assertThat(result.err()).contains("images/knee.svg");
    }
}
