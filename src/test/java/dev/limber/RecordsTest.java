package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guide keeps on record: drawn results, changes, and the days on which its pages are due again. */
class RecordsTest {
    private static final String EVIDENCE = """
            small:
              title: Two ways
              source: leaflet
              comparator: no treatment
              scale: scale of 10 points
              better: lower
              panels:
                - measure: Pain
                  rows:
                    - { label: Squats, effect: -1.2, from: -2.5, to: 0.1, certainty: low }
            """;
    private static final String PAGE = """
            ---
            title: Results
            summary: What studies found.
            chart: { show: small, below: first }
            ---
            Words.

            ## First

            One.

            ## Second

            Two.
            """;

    @TempDir
    Path folder;

    private GuideRun guide() {
        return GuideRun.of("knees", folder)
                .write("content/evidence.yaml", EVIDENCE)
                .write("content/advice/results.md", PAGE);
    }

    @Test
    void aChartStandsAtTheEndOfItsSection() {
        GuideRun guide = guide();
        assertThat(guide.run("build").diagnostics()).isEmpty();
        Document page = Jsoup.parse(guide.page("advice/results.html"));
        assertThat(page.select("figure.findings").prev().text()).isEqualTo("One.");
        assertThat(page.select("figure.findings").next().attr("id")).isEqualTo("second");
        assertThat(page.select("figure.findings").text())
                .contains("−1.2 (−2.5 to 0.1)", "our sources give no figure for this scale");
    }

    @Test
    void aResultFromAnotherSourceIsNamedBelowTheChart() {
        GuideRun guide = guide().replace("content/evidence.yaml", "certainty: low", "certainty: low, source: trial");
        guide.write("content/sources.yaml", guide.read("content/sources.yaml") + """
                trial: { title: A trial of squats, publisher: A journal, published: "2024", grade: trial }
                """);
        assertThat(guide.run("build").diagnostics()).isEmpty();
        assertThat(Jsoup.parse(guide.page("advice/results.html"))
                        .select("figure.findings > p")
                        .eachText())
                .contains("Squats: A trial of squats, A journal, 2024, trial.");
    }

    @Test
    void aChartWithoutAPlaceComesLast() {
        GuideRun guide = guide().replace("content/advice/results.md", "{ show: small, below: first }", "small");
        assertThat(guide.run("build").diagnostics()).isEmpty();
        assertThat(Jsoup.parse(guide.page("advice/results.html"))
                        .select("figure.findings")
                        .prev()
                        .text())
                .isEqualTo("Two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence.yaml|, from: -2.5|''|content/evidence.yaml:10:11 missing-key",
                "evidence.yaml|, certainty: low|''|content/evidence.yaml:10:11 missing-key",
                "evidence.yaml|from: -2.5|from: -1.1|content/evidence.yaml:10:36 bad-interval",
                "evidence.yaml|to: 0.1|to: -2.6|content/evidence.yaml:10:36 bad-interval",
                "evidence.yaml|effect: -1.2|effect: −1.2|content/evidence.yaml:10:36 wrong-type",
                "evidence.yaml|source: leaflet|source: leaflett|content/evidence.yaml:3:11 unknown-source",
                "evidence.yaml|certainty: low|certainty: low, source: leaflett|content/evidence.yaml:10:87 unknown-source",
                "evidence.yaml|better: lower|better: less|content/evidence.yaml:6:11 unknown-value",
                "advice/results.md|show: small|show: smal|content/advice/results.md:4:16 unknown-chart",
                "advice/results.md|below: first|below: frist|content/advice/results.md:4:30 broken-anchor",
            })
    void aMistakeIsReportedAtItsPlace(String file, String before, String after, String expected) {
        GuideRun.Result result =
                guide().replace("content/" + file, before, after).run("check");
        assertThat(result.diagnostics()).as(result.err()).containsExactly(expected);
        assertThat(result.err()).contains("hint: ");
    }

    @Test
    void whatChangedIsAPageAndAFeedWithTheDaysThatPeopleTyped() {
        GuideRun guide = GuideRun.of("knees", folder).write("content/changes.yaml", """
                - { date: 2026-01-02, text: Started. }
                - { date: 2026-03-04, text: "Squats & more", pages: [half-squat] }
                - { date: 2026-03-04, text: Then this. }
                """);
        assertThat(guide.run("build", "--base-url", "https://example.org/k/").diagnostics())
                .isEmpty();
        Document page = Jsoup.parse(guide.page("changes.html"));
        assertThat(page.select("time").eachAttr("datetime")).containsExactly("2026-03-04", "2026-03-04", "2026-01-02");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("exercises/half-squat.html");
        Document feed = Jsoup.parse(guide.page("feed.xml"), "", Parser.xmlParser());
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(feed.select("entry > title").eachText()).containsExactly("Squats & more", "Then this.", "Started.");
        List<String> ids = feed.select("entry > id").eachText();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(page.getElementById(id.replace("https://example.org/k/changes.html#", "")))
                        .isNotNull());
    }

    @Test
    void aChangeThatNamesAPageThatIsNotThereIsReported() {
        GuideRun guide = GuideRun.of("knees", folder)
                .write("content/changes.yaml", "- { date: 2026-01-02, text: Started., pages: [half-squad] }\n");
        assertThat(guide.run("check").diagnostics()).containsExactly("content/changes.yaml:1:47 unknown-page");
    }

    @Test
    void withoutARecordOfChangesThereIsNeitherPageNorFeed() {
        GuideRun guide = GuideRun.of("knees", folder);
        guide.run("build", "--base-url", "https://example.org/k/");
        assertThat(guide.site()).containsKey("sitemap.xml").doesNotContainKeys("changes.html", "feed.xml");
    }
}
