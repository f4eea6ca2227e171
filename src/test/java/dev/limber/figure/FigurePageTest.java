package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.figure.draw.Mark;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.svg.Material;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SVG of every shipped figure. */
class FigurePageTest {
    /** The most bytes of a still, packed. */
    private static final int STILL = 922;

    private static final Path FOLDER = Path.of("src/test/resources/golden/figures");

    static List<String> slugs() {
        return Shipped.moves().stream().map(Move::slug).toList();
    }

    /** All stills of a move and its small picture, a line for each element, with its parts. */
    private static String page(String slug) {
        FigurePage page = Shipped.read().value().page();
        StringBuilder html = new StringBuilder();
        Shipped.move(slug).poses().forEach(pose -> html.append(still(page, slug, pose)));
        page.card(slug).ifPresent(html::append);
        return (page.sprite() + html).replace("><", ">\n<") + "\n";
    }

    /** A pose where it first stands; in small when it stands nowhere. */
    private static String still(FigurePage page, String slug, KeyPose pose) {
        if (!pose.steps().isEmpty()) {
            return page.beside(slug, pose.section(), pose.steps().get(0)).orElseThrow();
        }
        return page.below(slug, pose.section())
                .or(() -> page.card(slug, pose.id()))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void drawsAsBefore(String slug) throws IOException {
        Path golden = FOLDER.resolve(slug + ".svg");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, page(slug));
        }
        assertThat(page(slug)).isEqualTo(Files.readString(golden));
    }

    @Test
    void drawsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String usual = page("bird-dog");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(page("bird-dog")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aStrapThatBothHandsHoldAtOnePlaceGoesRoundTheThigh() {
        Move move = Shipped.typed("poses:\n  - { id: a, text: Pulling., from: crook-lying, props: [strap],"
                        + " legs: { near: { hip: 90, knee: 90 } }, arms: { both: { shoulder: 40, elbow: 20 } } }\n")
                .value()
                .orElseThrow();
        MoveDrawing.Still still = new MoveDrawing(move).draw(move.poses().get(0));
        assertThat(ties(still.behind()))
                .hasSize(2)
                .doesNotContainAnyElementsOf(ties(still.before()).subList(0, 1));
    }

    private static List<String> ties(String svg) {
        return Jsoup.parseBodyFragment(svg).select("path").eachAttr("d");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyFigureSaysWhatItShows(String slug) {
        Element page = Jsoup.parseBodyFragment(page(slug));
        for (Element figure : page.select("svg[role=img]")) {
            String label = figure.hasAttr("aria-label")
                    ? figure.attr("aria-label")
                    : page.getElementById(figure.attr("aria-labelledby")).text();
            assertThat(label).isNotBlank();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[style], style, script, animate")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everythingUsedIsOnThePage(String slug) {
        Element page = Jsoup.parseBodyFragment(page(slug));
        for (String href : page.select("use").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyShapeHasAColourOfItsOwn(String slug) {
        Element page = Jsoup.parseBodyFragment(page(slug));
        for (Element shape : page.select("path, rect, circle")) {
            assertThat(shape.hasAttr("fill")).as(shape.outerHtml()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aStillIsSmall(String slug) throws IOException {
        for (KeyPose pose : Shipped.move(slug).poses()) {
            String svg = still(Shipped.read().value().page(), slug, pose);
            assertThat(zipped(svg)).as(pose.id()).isLessThan(STILL);
        }
    }

    @Test
    void aPoseWithTheBodyOfAnotherUsesIt() {
        FigurePage page = Shipped.read().value().page();
        assertThat(page.step("knee-to-chest", 1).orElseThrow()).contains("<g id=\"p1\" ");
        assertThat(page.step("knee-to-chest", 7).orElseThrow())
                .contains("<use href=\"#p1\"/>")
                .doesNotContain("id=\"p");
    }

    /** Neither behind both legs nor before them. */
    @Test
    void aCushionBetweenTheKneesIsDrawnOverTheFarLegAndUnderTheNearOne() {
        List<Mark.Group> groups = new MoveDrawing(Shipped.move("glute-bridge"))
                .draw(Shipped.pose("glute-bridge", "squeeze"))
                .body();
        assertThat(groups.get(0).far()).isTrue();
        assertThat(groups.get(1).marks())
                .allMatch(mark ->
                        mark instanceof Mark.Held held && held.shapes().get(0).material() == Material.SOFT);
        assertThat(groups.get(1).marks()).hasSize(1);
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    /** Legs a third below the picture are left out of a still and of its film; a ghost may be needed whole elsewhere. */
    @Test
    void aCroppedPictureHoldsNoLimbsThatItDoesNotShow() {
        String nod = "loop: [a, b]\nposes:\n  - { id: a, text: One., from: sitting-chair%1$s }\n"
                + "  - { id: b, text: Two., steps: [1], spine: { neck: 28 }%1$s }\n";
        String crop = ", crop: { left: -0.3, bottom: 0.42, right: 0.33, top: 0.94 }";
        assertThat(shins(nod.formatted("")))
                .as("a still, and a film with outlines")
                .hasSize(2 + 4);
        assertThat(shins(nod.formatted(crop))).isEmpty();
        String wide = crop.replace("0.42", "0");
        assertThat(shins(nod.formatted(wide))).hasSize(2 + 4);
    }

    private static Elements shins(String text) {
        Move move = Shipped.typed(text).value().orElseThrow();
        FigurePage page = new Figures(new TreeMap<>(Map.of("move", move)), new TreeMap<>()).page();
        String svg = page.step("move", 1).orElseThrow()
                + page.animation("move", "Moving").orElseThrow();
        return Jsoup.parseBodyFragment(svg).select("use[href=#b-sh]");
    }
}
