package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.limber.GuideRun;
import dev.limber.ShippedSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper a move or routine says all that the screen says for safety, at a size to read, and nothing leads nowhere. */
class PrintTest {
    private static final Pattern NAMED_FORM =
            Pattern.compile("(?:[Uu]se|[Dd]o|[Tt]ry) the ([a-z]+) (?:version|form)\\b");

    /** What stops, warns and dates a page, of which each must be on paper. */
    private static final String SAFETY =
            ".stop .now, .stop li, .stop > p, .check li, .check li a, .before > *, .pain p,"
                    + " .pain div, .sure p, .made p:not(.edit, .paper)";

    /** The same in a routine, where each move says what to change. */
    private static final String SAFETY_OF_MOVES =
            SAFETY.replace(".check li, .check li a", ".check summary, .check .limit, .do li b, .do li span");

    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

    /** Points of the smallest type, less a rounding. */
    private static final double TYPE = 10.49;

    /** Letters of a line that stand at least on each of two sheets where it is cut. */
    private static final int PIECE = 6;

    /** Pixels between the margins of a sheet: a browser asks media queries with them while it prints. */
    private static final int PAPER_WIDTH = 718;

    private static final double SHEET = 842;
    private static final double MARGIN = 26;

    static Stream<String> moves() {
        return ShippedSite.pagesOf("exercises").stream().filter(path -> !ShippedSite.isBesideTheWay(path));
    }

    static Stream<String> routines() {
        return ShippedSite.pagesOf("routines").stream().filter(path -> !ShippedSite.isBesideTheWay(path));
    }

    static Stream<String> both() {
        return Stream.concat(moves(), routines());
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatKeepsAReaderSafeStandsOnPaper(String path) {
        List<PdfText.Sheet> paper = PdfText.sheets(pdf(path));
        List<String> lines = lines(path, path.startsWith("routines") ? SAFETY_OF_MOVES : SAFETY);
        assertThat(lines).hasSizeGreaterThan(15);
        assertThat(lines).filteredOn(line -> !holds(paper, line)).isEmpty();
    }

    /** Whether a line stands on a sheet, or is cut between two: what is drawn last on a sheet is not its last line. */
    private static boolean holds(List<PdfText.Sheet> paper, String line) {
        return IntStream.range(0, paper.size())
                .anyMatch(sheet -> paper.get(sheet).text().contains(line)
                        || sheet > 0
                                && IntStream.rangeClosed(PIECE, line.length() - PIECE)
                                        .anyMatch(cut -> paper.get(sheet - 1)
                                                        .text()
                                                        .contains(line.substring(0, cut))
                                                && paper.get(sheet).text().contains(line.substring(cut))));
    }

    /** "Use the table version" is of no use on a sheet that does not hold that version. */
    @ParameterizedTest
    @MethodSource("both")
    void everyFormThatALineNamesStandsOnPaper(String path) {
        String paper = PdfText.of(pdf(path));
        Document page = ShippedSite.pages().get(path);
        List<String> missing = new ArrayList<>();
        for (Element line : page.select(".check li, .do li, .parts li, .intro p, .steps li")) {
            NAMED_FORM.matcher(line.text()).results().forEach(form -> {
                Element around = line.closest(".way, .cols");
                if (form(around, form.group(1)).noneMatch(steps -> paper.contains(steps))) {
                    missing.add(form.group() + ", in: " + line.text());
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    /** Who finds a sheet finds the page: where the guide knows its own address, it stands there, also for a phone. */
    @ParameterizedTest
    @CsvSource({"https://knees.example/guide, true", "'', false"})
    void theAddressOfThePageStandsOnPaper(String base, boolean printed, @TempDir Path folder) {
        GuideRun guide = GuideRun.of("knees", folder);
        List<String> build = base.isEmpty() ? List.of("build") : List.of("build", "--base-url", base);
        assertThat(guide.run(build.toArray(String[]::new)).exit()).isZero();
        for (String path : List.of("exercises/half-squat.html", "routines/morning.html")) {
            byte[] pdf = print("file://" + folder.toUri().getRawPath() + "site/", path);
            String address = "https://knees.example/guide/" + path;
            assertThat(PdfText.of(pdf).contains(address)).as(path).isEqualTo(printed);
            assertThat(PaperCodes.of(pdf).stream().flatMap(List::stream))
                    .as("codes of " + path)
                    .containsExactlyElementsOf(printed ? List.of(address) : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMoveTakesTwoSheetsAtMost(String path) {
        List<PdfText.Sheet> sheets = PdfText.sheets(pdf(path));
        assertThat(sheets).hasSizeBetween(1, 2);
        assertLegible(sheets);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineWithItsStepsTakesThree(String path) {
        List<PdfText.Sheet> sheets = PdfText.sheets(pdf(path));
        assertThat(sheets).hasSizeBetween(1, 3);
        assertLegible(sheets);
    }

    @ParameterizedTest
    @MethodSource("both")
    void drawingsAreAtLeast18MillimetresHigh(String path) {
        try (Tab tab = onPaper(path)) {
            assertThat(tab.lines(SMALL_DRAWINGS)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void nothingIsFoldedAndNothingIsThereToClick(String path) {
        try (Tab tab = onPaper(path)) {
            assertThat(tab.lines(HIDDEN_PARTS)).isEmpty();
            assertThat(tab.text("() => document.body.innerText.replace(/\\s+/g, ' ')"))
                    .contains("Moves chosen by", "Your numbers", "Mon", "Sun", "Checked on 22 November 2026")
                    .containsIgnoringCase("not reviewed by a clinician");
        }
    }

    private static void assertLegible(List<PdfText.Sheet> sheets) {
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.smallest()).isGreaterThan(TYPE));
        double used = (SHEET - MARGIN - sheets.get(sheets.size() - 1).lowest()) / (SHEET - 2 * MARGIN);
        assertThat(used).as("how much of the last sheet is used").isGreaterThan(.15);
    }

    /** The first steps of the forms that a word names, by their heading or by how they begin. */
    private static Stream<String> form(Element around, String word) {
        return around.select("h3, h5").stream()
                .flatMap(heading -> Stream.ofNullable(
                                heading.nextElementSiblings().select("ol > li").first())
                        .filter(first -> (heading.ownText() + " " + first.text())
                                .toLowerCase(Locale.ROOT)
                                .contains(word)))
                .map(first -> bare(first.text()));
    }

    private static List<String> lines(String path, String selector) {
        return ShippedSite.pages().get(path).select(selector).stream()
                .map(Element::clone)
                .peek(line -> line.select("small, svg, template, li > a").remove())
                .flatMap(line -> Stream.of(line.text().split("(?<=[.:;]) ")))
                .map(PrintTest::bare)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static byte[] pdf(String path) {
        return PRINTED.computeIfAbsent(path, known -> print(Place.DISK.base(), known));
    }

    private static byte[] print(String base, String path) {
        try (Tab tab = Tab.reading(base)) {
            tab.page().setViewportSize(PAPER_WIDTH, 1000);
            tab.open(path).run("() => document.fonts.ready.then(() => 0)");
            return tab.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        }
    }

    /** A page as it is while printing, as wide as the paper between its margins. */
    private static Tab onPaper(String path) {
        Tab tab = Tab.at(Place.DISK, wishes -> wishes.setViewportSize(PAPER_WIDTH, 1000))
                .open(path);
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        tab.run("() => dispatchEvent(new Event('beforeprint'))");
        return tab;
    }

    /** Drawings whose own shape is lower than 18 mm, be it for their height or for their width. */
    private static final String SMALL_DRAWINGS = """
            () => [...document.querySelectorAll('svg.fig')].filter(e => e.checkVisibility()).flatMap(e => {
              const box = e.getBoundingClientRect(), own = e.viewBox.baseVal;
              const height = Math.min(box.width / own.width, box.height / own.height) * own.height * 25.4 / 96;
              return height < 17.9 ? [height.toFixed(1) + ' mm: ' + e.textContent.slice(0, 60)] : [];
            })""";

    /** What is folded and would be missing, and what is for the screen and would be in the way. */
    private static final String HIDDEN_PARTS = """
            () => [
              ...[...document.querySelectorAll('details')].filter(e => e.checkVisibility() && !e.open)
                .map(e => 'folded: ' + e.innerText.slice(0, 60)),
              ...[...document.querySelectorAll('.top, .tabs, .foot, .crumb, .pager, .skip, button, input, nav')]
                .filter(e => e.checkVisibility()).map(e => 'on paper: ' + e.outerHTML.slice(0, 80))]""";
}
