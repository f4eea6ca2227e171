package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dev.limber.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape of page, light and dark, small and wide, zoomed and in forced colours: axe finds nothing. */
class AxeTest {
    /** A way of looking at a page. */
    enum View {
        PHONE_LIGHT(320, 640, ColorScheme.LIGHT, ForcedColors.NONE),
        PHONE_DARK(320, 640, ColorScheme.DARK, ForcedColors.NONE),
        DESK_LIGHT(1280, 800, ColorScheme.LIGHT, ForcedColors.NONE),
        DESK_DARK(1280, 800, ColorScheme.DARK, ForcedColors.NONE),
        CONTRAST(390, 844, ColorScheme.LIGHT, ForcedColors.ACTIVE);

        private final int width;
        private final int height;
        private final ColorScheme colours;
        private final ForcedColors forced;

        View(int width, int height, ColorScheme colours, ForcedColors forced) {
            this.width = width;
            this.height = height;
            this.colours = colours;
            this.forced = forced;
        }

        /** A light phone and a dark desk, or every view with {@code -Pall}. */
        static List<View> ofRing() {
            return Ring.only(view -> view == PHONE_LIGHT || view == DESK_DARK, Stream.of(values()))
                    .toList();
        }

        void applyTo(Page page) {
            page.setViewportSize(width, height);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colours).setForcedColors(forced));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.PageType#ofRing")
    void axeFindsNothing(PageType type) {
        try (Tab tab = type.openIn(Tab.reading(Place.FOLDER))) {
            assertThat(violations(tab, View.ofRing(), type.lookedAtElsewhere())).isEmpty();
        }
    }

    @Test
    void axeFindsNothingOnAMoveInForcedColours() {
        try (Tab tab = PageType.EXERCISE.openIn(Tab.at(Place.FOLDER))) {
            assertThat(violations(tab, List.of(View.CONTRAST), "")).isEmpty();
        }
    }

    @Ring.Outer
    @ParameterizedTest
    @EnumSource
    void axeFindsNothingInAZoomedPage(PageType type) {
        try (Tab tab = type.openIn(
                Tab.at(Place.FOLDER, wishes -> wishes.setViewportSize(640, 512).setDeviceScaleFactor(2)))) {
            assertThat(Axe.violations(tab, type.lookedAtElsewhere())).isEmpty();
        }
    }

    /** What axe finds in the open page; after the first view without a part that is looked at elsewhere in all. */
    static List<String> violations(Tab tab, List<View> views, String elsewhere) {
        List<String> found = new ArrayList<>();
        for (View view : views) {
            view.applyTo(tab.page());
            boolean dark = view.colours == ColorScheme.DARK;
            String without = view == views.get(0) ? "" : elsewhere;
            found.addAll(named(view.name(), dark ? Axe.ofColours(tab, without) : Axe.violations(tab, without)));
        }
        return found;
    }

    private static List<String> named(String view, List<String> violations) {
        return violations.stream().map(found -> view + " " + found).toList();
    }
}
