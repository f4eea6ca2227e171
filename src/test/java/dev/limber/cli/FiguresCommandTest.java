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
    void aMistakeInAFigureIsToldHereAndByCheckAndWritesNothing() {
        guide.write(FILE, FIGURE.replace("pelvis: 20", "spine: { thoracic: 65 }"));
        String told = FILE + ":9:24: error[out-of-range]: pose \"lean\": thoracic 65 is beyond 50";
        GuideRun.Result sheet = guide.run("figures");
        assertThat(sheet.err()).contains(told);
        assertThat(sheet.exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(folder.resolve("figures")).doesNotExist();
        assertThat(guide.run("check").err()).contains(told);
    }
}
