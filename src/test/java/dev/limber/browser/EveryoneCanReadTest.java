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
        List<String> found = new ArrayList<>();
        try (Tab tab = type.openIn(Tab.at(Place.FOLDER))) {
            for (boolean spaced : List.of(false, true)) {
                if (spaced) {
                    tab.run(Measures.SPACE_TEXT);
                }
                for (int[] size : new int[][] {{320, 640}, {320, 256}, {390, 844}, {640, 512}, {1280, 800}}) {
                    tab.page().setViewportSize(size[0], size[1]);
                    tab.lines(Measures.CUT)
                            .forEach(cut -> found.add(size[0] + "x" + size[1] + (spaced ? " spaced: " : ": ") + cut));
                }
            }
        }
        assertThat(found).isEmpty();
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
