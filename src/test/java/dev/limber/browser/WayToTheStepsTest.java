package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.limber.Ring;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a phone the first step is near, and all that is to be read for safety stands above it, unfolded. */
class WayToTheStepsTest {
    private static final int TO_A_STEP = 1300;
    private static final int TO_A_MOVE = 1600;
    private static final int WHOLE_MOVE = 7500;

    /** Where something begins or the page ends, in pixels from its top. */
    private static final String TOP = "s => document.querySelector(s).getBoundingClientRect().top + scrollY";

    private static final String LENGTH = "() => document.documentElement.scrollHeight";

    /** What stands below the first step, is hidden, cut, or smaller than the text of the page. */
    private static final String OUT_OF_SIGHT = """
            () => {
              const step = document.querySelector('.steps > ol > li').getBoundingClientRect().top;
              const size = parseFloat(getComputedStyle(document.body).fontSize);
              const safety = ['.stop .now', '.stop li', '.stop > p', '.check summary', '.check summary span', '.pain p',
                '.pain dt', '.pain dd'];
              return safety.flatMap(s => [...document.querySelectorAll(s)]).filter(e => !e.checkVisibility()
                  || e.getBoundingClientRect().bottom > step || e.scrollWidth > e.clientWidth + 1 && e.clientWidth
                  || parseFloat(getComputedStyle(e).fontSize) < size).map(e => e.outerHTML.slice(0, 90));
            }""";

    static Stream<String> moves() {
        return PrintTest.moves();
    }

    static Stream<String> routines() {
        return PrintTest.routines();
    }

    static Stream<String> both() {
        return PrintTest.both();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void theFirstStepIsNearAndTheWholeMoveIsShort(String path) {
        try (Tab tab = phone(path)) {
            assertThat(number(tab.run(TOP, ".steps > ol > li"))).isLessThanOrEqualTo(TO_A_STEP);
            assertThat(number(tab.run(LENGTH))).isLessThanOrEqualTo(WHOLE_MOVE);
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void theFirstMoveOfARoutineIsNear(String path) {
        try (Tab tab = phone(path)) {
            assertThat(number(tab.run(TOP, ".steps > ol > li"))).isLessThanOrEqualTo(TO_A_MOVE);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatKeepsAReaderSafeStandsAboveTheFirstStepInFullSize(String path) {
        try (Tab tab = phone(path)) {
            assertThat(tab.lines(OUT_OF_SIGHT)).isEmpty();
            assertThat(tab.text("() => document.querySelector('.now').textContent"))
                    .startsWith("Call 999 now: ")
                    .contains("chest pain");
            assertThat(number(tab.run("() => document.querySelectorAll('.stop li').length")))
                    .as("three lines of its own and four of every page")
                    .isBetween(5, 7);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void theStepsAndPrintingAreWithinTheFirstScreen(String path) {
        try (Tab tab = phone(path)) {
            assertThat(number(tab.run(TOP, "button.print"))).isLessThan(800);
            assertThat(number(tab.run(TOP, ".tone"))).isLessThan(100);
            tab.page().click(".jump a[href^='#']");
            assertThat(number(tab.run("() => document.querySelector('.steps > ol > li').getBoundingClientRect().top")))
                    .isBetween(0, 300);
        }
    }

    /** A link to what is folded opens it, as the browser's own search does. */
    @Test
    void aLinkIntoAFoldOpensIt() {
        try (Tab tab = phone("exercises/childs-pose.html")) {
            assertThat(tab.run("() => document.querySelector('.p-in-another-position').open"))
                    .isEqualTo(false);
            tab.page().click(".intro a[href='#in-another-position']");
            assertThat(tab.run("() => document.querySelector('.p-in-another-position').open"))
                    .isEqualTo(true);
        }
    }

    /** As a reader sets it in the browser, whose breakpoints follow it. */
    @Test
    void textOfTwiceTheSizeIsNotCut() {
        try (Browser browser = Chromium.withTextOf(32);
                Page page = browser.newPage()) {
            for (String path : pagesWithLinks().toList()) {
                page.navigate(Place.DISK.base() + path);
                for (int width : List.of(390, 1280)) {
                    page.setViewportSize(width, 844);
                    assertThat(page.evaluate("() => getComputedStyle(document.documentElement).fontSize"))
                            .isEqualTo("32px");
                    assertThat((List<?>) page.evaluate(Measures.CUT))
                            .as(path + " at " + width)
                            .isEmpty();
                }
            }
        }
    }

    /** Marks of headings, the way back, and links of the footer, which stand beside other text. */
    @ParameterizedTest
    @MethodSource("pagesWithLinks")
    void smallLinksAreLargeEnoughToHit(String path) {
        try (Tab tab = phone(path)) {
            assertThat(tab.lines("""
                    () => [...document.querySelectorAll('.anchor, .crumb a, .foot a, .tone, .jump a, .jump button')]
                      .filter(e => e.checkVisibility()).flatMap(e => {
                        const box = e.getBoundingClientRect();
                        return box.width < 24 || box.height < 24 ? [box.width + 'x' + box.height + ' ' + e.outerHTML] : [];
                      })""")).isEmpty();
        }
    }

    static Stream<String> pagesWithLinks() {
        return Ring.first(
                5,
                Stream.of(
                        "exercises/childs-pose.html",
                        "index.html",
                        "advice/faq.html",
                        "routines/flare-up.html",
                        "conditions/pregnancy.html",
                        "glossary.html",
                        "advice/see-a-doctor.html"));
    }

    private static Tab phone(String path) {
        Tab tab = Tab.at(Place.DISK, wishes -> wishes.setViewportSize(390, 844).setReducedMotion(null));
        PageType.open(path, tab);
        return tab;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
