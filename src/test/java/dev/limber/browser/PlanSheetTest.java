package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.limber.GuideRun;
import dev.limber.Ring;
import dev.limber.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan on paper: whole sheets, each with its stop box, all that is said for safety, and a code that leads back to it. */
class PlanSheetTest {
    private static final String BASE = "https://easeback.example/guide/";

    /** Points of the smallest type, less a rounding. */
    private static final double TYPE = 10.49;

    /** Plans by their moves, each with own numbers where they are given. */
    private static final Map<String, List<String>> PLANS = Map.of(
            "one", List.of("bird-dog"),
            "three", List.of("pelvic-tilt", "knee-to-chest", "trunk-rotation"),
            "six", List.of("pelvic-tilt", "cat-cow", "bird-dog", "glute-bridge", "childs-pose", "knee-to-chest"),
            "seven",
                    List.of(
                            "walking",
                            "pelvic-tilt 1x8 h6",
                            "trunk-rotation",
                            "hamstring-stretch",
                            "partial-crunch",
                            "flexion-rotation",
                            "belly-flop-stretch"),
            "long", List.of("press-up-back-extension", "neck-and-shoulder-yoga", "flexion-rotation"),
            "cautions", List.of("pilates", "cat-cow", "swimming", "lifting-weights", "press-up-back-extension"));

    private static final String LONG_NAME = "Wednesdays with Wilhelmina Featherstonehaugh-Cholmondeley ☂ ü";

    @TempDir
    static Path folder;

    private static String base = "";

    /** The shipped guide, as it is where it knows its address. */
    @BeforeAll
    static void build() throws IOException {
        GuideRun guide = GuideRun.ofShippedGuide(folder);
        assertThat(guide.run("build", "--base-url", BASE).exit()).isZero();
        base = "file://" + folder.toUri().getRawPath() + "site/";
    }

    /** Each plan on both papers; on one of them in the inner ring. */
    static Stream<Arguments> plansOnPaper() {
        return Ring.only(
                plan -> ((boolean) plan.get()[3]),
                Stream.of(
                        arguments("one", "A4", 1, false),
                        arguments("three", "A4", 2, true),
                        arguments("six", "A4", 3, true),
                        arguments("seven", "A4", 4, false),
                        arguments("long", "A4", 2, false),
                        arguments("cautions", "A4", 4, true),
                        arguments("one", "Letter", 1, true),
                        arguments("three", "Letter", 2, false),
                        arguments("six", "Letter", 4, false),
                        arguments("seven", "Letter", 4, true),
                        arguments("long", "Letter", 3, true),
                        arguments("cautions", "Letter", 5, false)));
    }

    @ParameterizedTest
    @MethodSource("plansOnPaper")
    void aPlanTakesSoManySheetsAndEachSaysAllForSafety(String plan, String paper, int most) {
        try (Tab tab = opened(plan, paper)) {
            List<PdfText.Sheet> sheets = PdfText.sheets(print(tab, paper));
            assertThat(sheets.size()).as("sheets").isBetween(1, most);
            assertThat(tab.text("() => document.querySelectorAll('.plan-sheet').length"))
                    .isEqualTo(String.valueOf(sheets.size()));
            assertThat(sheets.stream().mapToDouble(PdfText.Sheet::smallest)).allMatch(size -> size > TYPE);
            List<String> onEach =
                    List.of("Call999now:", "Stopthemoveif:", "Foradults.", "notbeenreviewedbyaclinician.", "For");
            assertThat(onEach)
                    .filteredOn(line ->
                            !sheets.stream().allMatch(sheet -> sheet.text().contains(line)))
                    .isEmpty();
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < sheets.size(); i++) {
                String text = sheets.get(i).text();
                tab.lines(LINES_OF_SHEET.formatted(i + 1)).stream()
                        .filter(line -> !text.contains(line))
                        .forEach(missing::add);
            }
            assertThat(missing).isEmpty();
        }
    }

    /** Of each move: its name, numbers and steps, when to stop, and each condition with what it asks for. */
    @ParameterizedTest
    @CsvSource({"six, A4", "cautions, Letter"})
    void theSheetLeavesNothingOutOfTheData(String plan, String paper) {
        try (Tab tab = opened(plan, paper)) {
            String all = PdfText.of(print(tab, paper));
            List<String> lines = tab.lines(LINES_OF_DATA);
            assertThat(lines).hasSizeGreaterThan(60);
            assertThat(lines).filteredOn(line -> !all.contains(line)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"one, A4", "seven, Letter"})
    void theCodeOnTheFirstSheetLeadsToThePlan(String plan, String paper) {
        try (Tab tab = opened(plan, paper)) {
            byte[] pdf = print(tab, paper);
            String address = tab.text("() => document.querySelector('[data-plan-link]').href");
            assertThat(address).startsWith(BASE + "plan.html#1");
            List<List<String>> codes = PaperCodes.of(pdf);
            assertThat(codes.get(0)).containsExactly(address);
            assertThat(codes.subList(1, codes.size())).allMatch(List::isEmpty);
            assertThat(PdfText.of(pdf)).contains(address);
        }
    }

    @Test
    void ownNumbersAreSaidToCountMoreThanThoseInTheSteps() {
        try (Tab tab = opened("seven", "A4")) {
            assertThat(PdfText.of(print(tab, "A4")))
                    .containsOnlyOnce("Thesenumberscount,notthoseinthesteps.")
                    .contains("2.Pelvictilt8times,holdeachfor6seconds");
        }
    }

    @Test
    void drawingsAndBoxesAreLargeEnough() {
        try (Tab tab = opened("cautions", "A4")) {
            print(tab, "A4");
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.lines("""
                    () => [...document.querySelectorAll('#sheet img, #sheet header svg, #sheet .week span')].flatMap(e => {
                      const { width, height } = e.getBoundingClientRect(), mm = 25.4 / 96;
                      const least = e.matches('img') ? [10, 18] : e.matches('svg') ? [30, 30] : [8, 8];
                      return width * mm < least[0] - .1 || height * mm < least[1] - .1
                        ? [e.outerHTML.slice(0, 80) + ' ' + width * mm + ' x ' + height * mm] : [];
                    })""")).isEmpty();
            assertThat(tab.text("() => [...document.querySelectorAll('#sheet img')].every(e => e.naturalWidth > 0)"))
                    .isEqualTo("true");
        }
    }

    /** What a reader ticked is of no concern to whoever gets the sheet. */
    @Test
    void noTickIsOnTheSheet() {
        try (Tab tab = opened("six", "A4")) {
            String before = PdfText.of(print(tab, "A4"));
            tab.run("() => localStorage.setItem('limber:' + document.documentElement.dataset.guide + ':conditions',"
                    + " JSON.stringify(['pregnancy', 'recent-operation', 'unsteady']))");
            tab.page().reload();
            assertThat(PdfText.of(print(tab, "A4"))).isEqualTo(before);
        }
    }

    /** A practice that chose moves is no reviewer of pages. */
    @Test
    void thePracticeOfTheGuideStandsOnTheFirstSheet(@TempDir Path other) throws IOException {
        GuideRun guide = GuideRun.ofShippedGuide(other);
        Files.writeString(other.resolve("content/guide.yaml"), """

                practice:
                  name: Harbour <b>Physiotherapy</b>
                  telephone: 01632 960 001
                  address: 4 Quay Street
                  line: Bring this to your next visit.
                """, StandardOpenOption.APPEND);
        assertThat(guide.run("build", "--base-url", BASE).exit()).isZero();
        try (Tab tab = opened(
                "three", "A4", "After your visit", "file://" + other.toUri().getRawPath() + "site/")) {
            List<PdfText.Sheet> sheets = PdfText.sheets(print(tab, "A4"));
            assertThat(sheets.get(0).text())
                    .contains(
                            "Harbour<b>Physiotherapy</b>,4QuayStreet,01632960001",
                            "Bringthistoyournextvisit.",
                            "notbeenreviewedbyaclinician.");
        }
    }

    @Test
    void aHostileNameIsText() {
        String name = "<img src=x onerror=alert(1)>{date}</script>";
        try (Tab tab = opened("one", "A4", name)) {
            assertThat(PdfText.of(print(tab, "A4"))).contains(name.replace(" ", ""));
            assertThat(tab.text("() => document.querySelectorAll('#sheet [onerror]').length"))
                    .isEqualTo("0");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    /** Without scripts, and for a plan without moves, paper is a blank sheet. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aBlankSheetIsPrintedWithoutAPlan(boolean scripts) {
        try (Tab tab = Tab.at(base, wishes -> wishes.setJavaScriptEnabled(scripts))) {
            tab.open("plan.html");
            List<PdfText.Sheet> sheets = PdfText.sheets(
                    tab.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
            assertThat(sheets).hasSize(1);
            assertThat(sheets.get(0).text())
                    .contains(
                            "Call999now:",
                            "Stopthismoveif",
                            "Green:",
                            "Moveschosenby",
                            "Howmuch",
                            "Mon",
                            "Sun",
                            "adults")
                    .doesNotContain("JavaScript", "Addamove", "Nothingischosen");
            assertThat(sheets.get(0).smallest()).isGreaterThan(TYPE);
        }
    }

    private static Tab opened(String plan, String paper) {
        return opened(plan, paper, plan.equals("long") ? LONG_NAME : "After your visit");
    }

    private static Tab opened(String plan, String paper, String name) {
        return opened(plan, paper, name, base);
    }

    private static Tab opened(String plan, String paper, String name, String site) {
        Tab tab = Tab.at(site, wishes -> wishes.setLocale(paper.equals("A4") ? "en-GB" : "en-US"))
                .open("plan.html");
        List<Map<String, String>> entries = PLANS.get(plan).stream()
                .map(entry -> entry.split(" ", 2))
                .map(entry -> Map.of("move", entry[0], "dose", entry.length > 1 ? entry[1] : ""))
                .toList();
        String plans = Json.compact(Map.of(
                "version",
                1,
                "open",
                "k3f9a0c2d1",
                "gone",
                List.of(),
                "plans",
                List.of(Map.of(
                        "id",
                        "k3f9a0c2d1",
                        "name",
                        name,
                        "days",
                        plan.equals("six") ? List.of("MO", "WE", "FR") : List.of(),
                        "entries",
                        entries,
                        "physio",
                        false,
                        "edited",
                        1796026320))));
        tab.run(
                "plans => localStorage.setItem('limber:' + document.documentElement.dataset.guide + ':plans', plans)",
                plans);
        tab.page().reload();
        return tab;
    }

    /** Waits for the sheet as the button for printing does. */
    private static byte[] print(Tab tab, String paper) {
        tab.page().waitForFunction("() => document.querySelector('.plan-sheet') && window.limberQr");
        tab.run(
                "() => Promise.all([document.fonts.ready, ...[...document.querySelectorAll('#sheet img')].map(e => e.decode())])"
                        + ".then(() => 0)");
        byte[] pdf = tab.page().pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true));
        String size = paper.equals("A4") ? "594.\\d+ 841.\\d+" : "612 792";
        assertThat(Pattern.compile("/MediaBox \\[0 0 " + size + "\\]")
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .find())
                .as("a sheet of " + paper)
                .isTrue();
        return pdf;
    }

    private static final String LINES_OF_SHEET = """
            () => [...document.querySelectorAll('.plan-sheet:nth-child(%d) :is(p, li li, .checks li, h2, h3, h4)')]
              .map(e => e.textContent.replace(/\\s+/g, ''))""";

    private static final String LINES_OF_DATA = """
            () => JSON.parse(localStorage['limber:' + document.documentElement.dataset.guide + ':plans']).plans[0].entries
              .map(({ move }) => limberMoves.find(({ slug }) => slug === move))
              .flatMap(row => [row.name, row.amount, ...row.steps, ...row.stop.map(line => line.slice(1)), ...row.emergency,
                ...row.urgent, ...row.cautions.map(([, , how]) => how),
                ...row.cautions.map(([slug]) => limberWords.plan.conditions[slug][0])])
              .map(line => line.replace(/\\s+/g, ''))""";
}
