package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.limber.Ring;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape of page, in every width and zoom: nothing is cut, too small to hit, or moves while it loads. */
class EveryoneCanReadTest {
    private static final int[][] SIZES = {{320, 640}, {320, 256}, {390, 844}, {640, 512}, {1280, 800}};

    @ParameterizedTest
    @MethodSource("dev.limber.browser.PageType#ofRing")
    void nothingIsCutTooSmallToHitOrNeedsScrollingSideways(PageType type) {
        List<String> found = new ArrayList<>();
        try (Tab tab = type.openIn(Tab.reading(Place.FOLDER))) {
            found.addAll(cut(tab, "", SIZES));
            for (int width : new int[] {320, 1280}) {
                tab.page().setViewportSize(width, 800);
                found.addAll(tab.lines(Measures.SMALL_TARGETS));
            }
            tab.run(Measures.SPACE_TEXT);
            found.addAll(cut(tab, "spaced", SIZES));
        }
        assertThat(found).isEmpty();
    }

    @Ring.Outer
    @ParameterizedTest
    @EnumSource
    void spacedTextFitsInTheTypefaceOfTheDevice(PageType type) {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page().route("**/*.woff2", Route::abort);
            type.openIn(tab);
            tab.run(Measures.SPACE_TEXT);
            assertThat(cut(tab, "spaced", new int[][] {{320, 640}})).isEmpty();
        }
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
    @MethodSource("dev.limber.browser.PageType#ofRing")
    void nothingMovesWhileThePageLoads(PageType type) {
        assertThat(shift(type, true)).isLessThanOrEqualTo(0.01);
    }

    @Ring.Outer
    @ParameterizedTest
    @EnumSource
    void nothingMovesWithoutTheTypefaceEither(PageType type) {
        assertThat(shift(type, false)).isLessThanOrEqualTo(0.01);
    }

    /** The sum of all moves on a phone; a font that comes late waits for the next page, so that no line jumps. */
    private static double shift(PageType type, boolean fonts) {
        try (Tab tab = Tab.at(Place.FOLDER, wishes -> wishes.setViewportSize(390, 844))) {
            if (!fonts) {
                tab.page().route("**/*.woff2", Route::abort);
            }
            tab.page().addInitScript(Measures.WATCH_SHIFTS);
            type.openIn(tab);
            return ((Number) tab.run(Measures.SHIFTED)).doubleValue();
        }
    }
}
