package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void aFirstVisitShowsTheTypeface(Place place) {
        double standIn = widthWithout(place);
        // The stand-in is fitted to the typeface over a line of text, so letters are measured that differ most.
        // A machine that is busy with other things may take longer than a page waits: any of five readers will do.
        assertThat(List.of(1, 2, 3, 4, 5)).as("stand-in is %s wide", standIn).anyMatch(reader -> {
            try (Tab tab = Tab.at(place)) {
                return Math.abs(settledWidth(tab) - standIn) > 5;
            }
        });
    }

    @Test
    void aTypefaceThatComesLateWaitsForTheNextPage() {
        double standIn = widthWithout(Place.FOLDER);
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page().route("**/*.woff2", route -> {
                tab.page().waitForTimeout(600);
                route.resume();
            });
            double first = settledWidth(tab);
            tab.page().waitForTimeout(1200);
            assertThat(List.of(first, width(tab))).containsOnly(standIn);
        }
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
        tab.page().waitForFunction(SETTLED, null, new Page.WaitForFunctionOptions().setTimeout(5_000));
        return width(tab);
    }

    private static double width(Tab tab) {
        return ((Number) tab.run(WIDTH)).doubleValue();
    }
}
