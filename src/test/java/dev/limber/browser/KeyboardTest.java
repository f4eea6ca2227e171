package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import dev.limber.Ring;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader without a mouse reaches and works everything, sees where they are, and is never caught. */
class KeyboardTest {
    /** On a phone, where bars stay in place; the search page is walked through on a desk. */
    @ParameterizedTest
    @MethodSource("dev.limber.browser.PageType#ofRing")
    void tabReachesEverythingOnceInOrderAndVisibly(PageType type) {
        try (Tab tab = Tab.reading(Place.FOLDER)) {
            if (!type.isSearch()) {
                tab.page().setViewportSize(390, 700);
            }
            assertThat(walk(type.openIn(tab))).isEmpty();
        }
    }

    @Ring.Outer
    @ParameterizedTest
    @EnumSource
    void soItDoesOnADesk(PageType type) {
        try (Tab tab = type.openIn(Tab.reading(Place.FOLDER))) {
            assertThat(walk(tab)).isEmpty();
        }
    }

    private static List<String> walk(Tab tab) {
        List<String> found = new ArrayList<>();
        Keyboard keyboard = tab.page().keyboard();
        int stops = ((Number) tab.run(Measures.FIND_STOPS)).intValue();
        assertThat(stops).isGreaterThan(10);
        for (int i = 0; i < stops && found.size() < 3; i++) {
            keyboard.press("Tab");
            String at = tab.text(Measures.AT_STOP);
            if (!at.equals(i + "")) {
                found.add("Tab " + (i + 1) + " of " + stops + ": " + at);
            }
        }
        keyboard.press("Tab");
        String end = tab.text(Measures.AT_STOP);
        if (!end.equals("out") && !end.equals("0")) {
            found.add("the end does not let go: " + end);
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void theSkipLinkLeadsPastTheNavigation(Place place) {
        try (Tab tab = PageType.EXERCISE.openIn(Tab.at(place))) {
            tab.page().keyboard().press("Tab");
            assertThat(tab.text("() => document.activeElement.className")).isEqualTo("skip");
            tab.page().keyboard().press("Enter");
            tab.page().keyboard().press("Tab");
            assertThat(tab.run("() => document.getElementById('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void coloursChangeByArrowKeys() {
        try (Tab tab = PageType.HOME.openIn(Tab.at(Place.DISK))) {
            tabTo(tab, ".tone");
            tab.page().keyboard().press("Enter");
            tabTo(tab, ".theme input:checked");
            tab.page().keyboard().press("ArrowLeft");
            assertThat(tab.text("() => document.documentElement.dataset.theme")).isEqualTo("dark");
            tab.page().keyboard().press("ArrowLeft");
            assertThat(tab.text("() => document.documentElement.dataset.theme")).isEqualTo("light");
        }
    }

    @Test
    void thePrintButtonPrints() {
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.page().addInitScript("window.print = () => { window.printed = true; }");
            PageType.EXERCISE.openIn(tab);
            tabTo(tab, "button.print");
            tab.page().keyboard().press("Enter");
            assertThat(tab.run("() => window.printed")).isEqualTo(true);
        }
    }

    @Test
    void whatIsFoldedOpensAndCloses() {
        try (Tab tab = PageType.EXERCISE.openIn(Tab.at(Place.DISK))) {
            tabTo(tab, "summary");
            tab.page().keyboard().press("Enter");
            assertThat(tab.run("() => document.querySelector('details').open")).isEqualTo(true);
            tab.page().keyboard().press("Space");
            assertThat(tab.run("() => document.querySelector('details').open")).isEqualTo(false);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void theSearchFieldOfAnyPageLeadsToAnAnswer(Place place) {
        try (Tab tab = PageType.EXERCISE.openIn(Tab.at(place))) {
            tabTo(tab, "#q");
            tab.page().keyboard().type("cobra");
            tab.page().keyboard().press("Enter");
            tab.page().waitForSelector("#results a");
            tabTo(tab, "#results a");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/exercises/press-up-back-extension.html");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void tabTo(Tab tab, String selector) {
        for (int i = 0; i < 200; i++) {
            tab.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(tab.run("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
