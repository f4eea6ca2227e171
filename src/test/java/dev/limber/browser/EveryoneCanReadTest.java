package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shape of page, in every width and zoom: nothing is cut, too small to hit, or moves while it loads. */
class EveryoneCanReadTest {
    @ParameterizedTest
    @EnumSource
    void nothingIsCutOrNeedsScrollingSideways(PageType type) {
        int[][] sizes = {{320, 640}, {320, 256}, {390, 844}, {640, 512}, {1280, 800}};
        List<String> found = new ArrayList<>();
        try (Tab tab = type.openIn(Tab.at(Place.FOLDER))) {
            found.addAll(cut(tab, "", sizes));
            tab.run(Measures.SPACE_TEXT);
            found.addAll(cut(tab, "spaced", sizes));
        }
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page().route("**/*.woff2", Route::abort);
            type.openIn(tab);
            tab.run(Measures.SPACE_TEXT);
            found.addAll(cut(tab, "spaced, in the device's own typeface", new int[][] {{320, 640}}));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> cut(Tab tab, String how, int[][] sizes) {
        List<String> found = new ArrayList<>();
        for (int[] size : sizes) {
            tab.page().setViewportSize(size[0], size[1]);
            tab.lines(Measures.CUT).forEach(cut -> found.add(size[0] + "x" + size[1] + " " + how + ": " + cut));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void targetsAreLargeEnough(PageType type) {
        try (Tab tab = type.openIn(Tab.at(Place.FOLDER))) {
            List<String> small = new ArrayList<>();
            for (int width : new int[] {320, 1280}) {
                tab.page().setViewportSize(width, 800);
                small.addAll(tab.lines(Measures.SMALL_TARGETS));
            }
            assertThat(small).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesWhileThePageLoads(PageType type) {
        assertThat(shift(type, false)).as("without the fonts").isLessThanOrEqualTo(0.01);
        assertThat(shift(type, true)).as("with the fonts").isLessThanOrEqualTo(0.01);
    }

    /** The sum of all moves on a phone; a font that comes late waits for the next page, so that no line jumps. */
    private static double shift(PageType type, boolean fonts) {
        try (Tab tab = Tab.at(Place.FOLDER, wishes -> wishes.setViewportSize(390, 844))) {
            if (!fonts) {
                tab.page().route("**/*.woff2", Route::abort);
            }
            tab.page().addInitScript(Measures.WATCH_SHIFTS);
            type.openIn(tab);
            tab.page().waitForTimeout(100);
            return ((Number) tab.run("() => window.shifted")).doubleValue();
        }
    }
}
