package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper an exercise is one page with everything that is needed beside the mat, and nothing to click. */
class PrintTest {
    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\b[^>]*?/Count\\s+(\\d+)");

    static Stream<String> exercises() {
        return Ring.first(4, ShippedSite.pagesOf("exercises").stream());
    }

    static Stream<String> routines() {
        return Ring.first(2, ShippedSite.pagesOf("routines").stream());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anExerciseIsTwoSheetsOfA4(String path) {
        try (Tab tab = Tab.at(Place.DISK).open(path)) {
            byte[] pdf = pdf(tab);
            assertThat(sheets(pdf)).isBetween(1, 2);
            assertThat(PdfText.of(pdf))
                    .containsSubsequence(
                            "Call999now:", "chestpain", "Stopthismoveif", "painreaches6outof10", firstStep(path));
            assertThat(onPaper(tab))
                    .contains("Stop this move if", "Start with", "Your numbers", "Mon", "Sun")
                    .contains("Checked on 22 November 2026", "To be checked again by 22 November 2028")
                    .containsIgnoringCase("not reviewed by a clinician");
            assertThat(tab.lines(HIDDEN_PARTS)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineKeepsItsStopRulesOnPaper(String path) {
        try (Tab tab = Tab.at(Place.DISK).open(path)) {
            assertThat(sheets(pdf(tab))).isBetween(1, 3);
            assertThat(onPaper(tab)).contains("Stop this move if").containsIgnoringCase("not reviewed by a clinician");
            assertThat(tab.lines(HIDDEN_PARTS)).isEmpty();
        }
    }

    /** What is folded and would be missing, and what is for the screen and would be in the way. */
    private static final String HIDDEN_PARTS = """
            () => [
              ...[...document.querySelectorAll('details')].filter(e => e.checkVisibility() && !e.open)
                .map(e => 'folded: ' + e.innerText.slice(0, 60)),
              ...[...document.querySelectorAll('.top, .tabs, .foot, .crumb, .pager, .skip, button, input, nav')]
                .filter(e => e.checkVisibility()).map(e => 'on paper: ' + e.outerHTML.slice(0, 80))]""";

    private static byte[] pdf(Tab tab) {
        return tab.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    }

    /** The words of the first step, without blanks, as far as no drawing or line end can come between. */
    private static String firstStep(String path) {
        String step = ShippedSite.pages()
                .get(path)
                .selectFirst("section.steps li p")
                .text()
                .replaceAll("\\s+", "");
        return step.substring(0, Math.min(20, step.length()));
    }

    private static int sheets(byte[] pdf) {
        Matcher count = PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        int most = 0;
        while (count.find()) {
            most = Math.max(most, Integer.parseInt(count.group(1)));
        }
        assertThat(most).as("the number of pages stands in the PDF").isPositive();
        return most;
    }

    /** The text as it is while printing. */
    private static String onPaper(Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        tab.run("() => dispatchEvent(new Event('beforeprint'))");
        return tab.text("() => document.body.innerText.replace(/\\s+/g, ' ')");
    }
}
