package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import dev.limber.report.ExitCode;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    private static final String FILE = "content/exercises/heel-raise.figure.yaml";
    private static final String FIGURE = """
            poses:
              - id: stand
                steps: [1]
                text: Standing tall.
                from: standing
              - id: lean
                steps: [2]
                text: Leaning forward a little.
                pelvis: 20
                ghost: stand
                arrows: [head]
            """;

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void makeGuide() {
        guide = GuideRun.of("ankles", folder).withOwnTheme().write(FILE, FIGURE);
    }

    @Test
    void theSheetShowsEveryPoseInEveryStyle() {
        GuideRun.Result result = guide.run("figures");
        assertThat(result.exit()).as(result.err()).isZero();
        Document sheet = Jsoup.parse(guide.read("figures/index.html"));
        assertThat(sheet.select("figure")).hasSize(2);
        for (Element figure : sheet.select("figure")) {
            assertThat(figure.select("> div").eachAttr("class"))
                    .containsExactly("in-light", "in-dark", "in-print", "in-forced", "in-light in-small");
            assertThat(figure.select("> div > svg")).hasSize(5);
        }
        assertThat(sheet.select("figcaption").eachText())
                .containsExactly("stand steps 1 Standing tall.", "lean steps 2 Leaning forward a little.");
        assertThat(sheet.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String href : sheet.select("use").eachAttr("href")) {
            assertThat(sheet.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void theStylesAreThoseOfTheTheme() {
        guide.run("figures");
        String css = guide.read(Jsoup.parse(guide.read("figures/index.html"))
                .select("link[rel=stylesheet]")
                .last()
                .attr("href")
                .replaceFirst("^", "figures/"));
        assertThat(css)
                .contains(
                        ".in-dark{",
                        "--f-top:#4fae89",
                        ".in-print .fig{--f-skin:#fff",
                        ".in-forced .fig{--f-skin:Canvas");
    }

    @Test
    void theFolderIsTheUsersChoice() {
        assertThat(guide.run("figures", "-o", "review").exit()).isZero();
        assertThat(guide.read("review/index.html")).contains("<figure>");
        assertThat(folder.resolve("figures")).doesNotExist();
    }

    @Test
    void aPoseWithAMistakeIsDrawnWithItsPlaceMarked() {
        guide.write(FILE, FIGURE.replace("pelvis: 20", "spine: { thoracic: 65 }"));
        String told = "pose \"lean\": thoracic 65 is beyond 50";
        GuideRun.Result sheet = guide.run("figures");
        assertThat(sheet.err())
                .contains(FILE + ":9:24: error[out-of-range]: " + told)
                .contains("1 error. figures shows them.");
        assertThat(sheet.exit()).isEqualTo(ExitCode.CONTENT);
        Document page = Jsoup.parse(guide.read("figures/index.html"));
        assertThat(page.select("figcaption .fault").eachText())
                .containsExactly("error 9: " + told + ". The largest value that works is 50.");
        assertThat(page.select("figure").get(0).select("circle")).isEmpty();
        assertThat(page.select("figure").get(1).select("svg > text").eachText())
                .hasSize(5)
                .containsOnly("upper back");
        assertThat(page.select("figure").get(1).select("svg > circle")).hasSize(10);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(guide.run("check").err()).contains(told);
    }

    @Test
    void aDrawingWhoseNameEndsWrongIsDrawn() {
        guide.delete(FILE)
                .write(FILE.replace(".yaml", ".yml"), FIGURE.replace("pelvis: 20", "spine: { thoracic: 65 }"));
        GuideRun.Result sheet = guide.run("figures");
        assertThat(sheet.exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(sheet.err()).contains("the name of a drawing ends with .figure.yaml", "thoracic 65 is beyond 50");
        assertThat(Jsoup.parse(guide.read("figures/index.html")).select("figure"))
                .hasSize(2);
    }

    @Test
    void twoPosesOfOneIdAreBothDrawn() {
        guide.write(FILE, FIGURE.replace("id: lean", "id: stand"));
        assertThat(guide.run("figures").exit()).isEqualTo(ExitCode.CONTENT);
        Document page = Jsoup.parse(guide.read("figures/index.html"));
        assertThat(page.select("figure")).hasSize(2);
        assertThat(page.select("figure").get(0).select("svg").first().html())
                .isNotEqualTo(page.select("figure").get(1).select("svg").first().html());
    }

    @Test
    void aMistakeElsewhereWritesNothing() {
        guide.write("theme/templates/figures.peb", "{% for %}");
        assertThat(guide.run("figures").exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(folder.resolve("figures")).doesNotExist();
    }
}
