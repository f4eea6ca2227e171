package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

        void applyTo(Page page) {
            page.setViewportSize(width, height);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colours).setForcedColors(forced));
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(PageType type) {
        List<String> found = new ArrayList<>();
        try (Tab tab = type.openIn(Tab.at(Place.FOLDER))) {
            found.addAll(violations(tab, List.of(View.values()), type.lookedAtElsewhere()));
        }
        try (Tab tab = type.openIn(
                Tab.at(Place.FOLDER, wishes -> wishes.setViewportSize(640, 512).setDeviceScaleFactor(2)))) {
            found.addAll(named("ZOOMED", Axe.violations(tab, type.lookedAtElsewhere())));
        }
        assertThat(found).isEmpty();
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
