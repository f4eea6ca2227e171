package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's own typeface is there on a first visit; where it comes late, the page stays as it was painted. */
class TypefaceTest {
    private static final String WIDTH = """
            () => {
              const line = document.createElement('span');
              line.textContent = 'Illi Illi Illi Illi Illi';
              document.body.append(line);
              const width = line.getBoundingClientRect().width;
              line.remove();
              return width;
            }""";
    private static final String SETTLED = "() => !document.documentElement.classList.contains('wait')";

    /** The page's clock stands still, so that the typeface is in time however long it takes. */
    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void aFirstVisitShowsTheTypeface(Place place) {
        double standIn = widthWithout(place);
        try (Tab tab = Tab.at(place)) {
            stopClock(tab);
            // The stand-in is fitted to the typeface over a line of text, so letters are measured that differ most.
            assertThat(Math.abs(settledWidth(tab) - standIn))
                    .as("stand-in is %s wide", standIn)
                    .isGreaterThan(5);
        }
    }

    @Test
    void aTypefaceThatComesLateWaitsForTheNextPage() {
        double standIn = widthWithout(Place.FOLDER);
        try (Tab tab = Tab.at(Place.FOLDER)) {
            stopClock(tab);
            List<Route> held = new ArrayList<>();
            tab.page().route("**/*.woff2", held::add);
            tab.page()
                    .navigate(
                            Place.FOLDER.base() + "index.html",
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            tab.page().waitForCondition(() -> !held.isEmpty());
            tab.page().clock().runFor(199);
            assertThat(tab.page().isVisible("h1")).as("after 199 ms").isFalse();
            tab.page().clock().runFor(1);
            assertThat(tab.page().isVisible("h1")).as("after 200 ms").isTrue();
            assertThat(width(tab)).isEqualTo(standIn);
            held.forEach(Route::resume);
            tab.run("() => document.fonts.ready.then(() => 0)");
            assertThat(tab.text("() => [...document.fonts].some(font => font.status === 'loaded')"))
                    .isEqualTo("true");
            assertThat(width(tab)).isEqualTo(standIn);
        }
    }

    private static void stopClock(Tab tab) {
        tab.page().clock().install(new Clock.InstallOptions().setTime("2026-11-22T12:00:00Z"));
        tab.page().clock().pauseAt("2026-11-22T12:00:01Z");
    }

    @Test
    void withoutScriptsNothingIsHeldBack() {
        try (Tab tab = Tab.at(Place.DISK, wishes -> wishes.setJavaScriptEnabled(false))) {
            PageType.HOME.openIn(tab);
            assertThat(tab.page().isVisible("h1")).isTrue();
        }
    }

    private static double widthWithout(Place place) {
        try (Tab tab = Tab.at(place)) {
            tab.page().route("**/*.woff2", route -> route.abort());
            return settledWidth(tab);
        }
    }

    private static double settledWidth(Tab tab) {
        tab.open("index.html");
        tab.page().waitForFunction(SETTLED);
        return width(tab);
    }

    private static double width(Tab tab) {
        return ((Number) tab.run(WIDTH)).doubleValue();
    }
}
