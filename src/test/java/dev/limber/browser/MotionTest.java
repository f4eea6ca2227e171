package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures move when a reader opens them, and at no other time. */
class MotionTest {
    /** Colours fade over when the device changes them; what axe sees half way is nobody's page. */
    private static final String COLOURS_SETTLED = """
            () => Promise.all(document.getAnimations().filter(one => one instanceof CSSTransition)
              .map(one => one.finished)).then(() => 0)""";

    private static final String MOVING = "() => document.getAnimations().length";
    private static final String FILM = "details.film";
    private static final String OPEN = "() => { document.querySelector('details.film').open = true }";

    /** Whether the style sheet of the animation is there, which comes once its fold is opened. */
    private static final String STYLED = """
            () => [...document.styleSheets].some(sheet =>
              sheet.href === document.querySelector('link.film').href && !sheet.disabled)""";

    private static Tab tab(ReducedMotion motion, boolean scripts) {
        return Tab.at(Place.DISK, wishes -> wishes.setReducedMotion(motion).setJavaScriptEnabled(scripts));
    }

    private static List<String> moving() {
        return ShippedSite.pagesOf("exercises").stream()
                .filter(path -> ShippedSite.pages().get(path).selectFirst(FILM) != null)
                .collect(Collectors.toList());
    }

    private static void open(Tab tab) {
        tab.run(OPEN);
        tab.page().waitForFunction(STYLED);
    }

    private static int count(Tab tab) {
        return Integer.parseInt(tab.text(MOVING));
    }

    @Test
    void nothingMovesAtLoadAndAllOfItWhenOpened() {
        assertThat(moving()).hasSizeGreaterThan(15);
        try (Tab tab = tab(ReducedMotion.NO_PREFERENCE, true)) {
            for (String path : Ring.first(5, moving().stream()).toList()) {
                tab.open(path);
                assertThat(count(tab)).as(path).isZero();
                assertThat(tab.run(STYLED)).as(path).isEqualTo(false);
                tab.page().click(FILM + " summary");
                tab.page().waitForFunction(STYLED);
                assertThat(count(tab)).as(path).isGreaterThan(3);
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void itWorksWithoutScriptsAndIsStoppedByTheReaderOrByItself() {
        try (Tab tab = tab(ReducedMotion.NO_PREFERENCE, false)) {
            tab.open("exercises/glute-bridge.html");
            tab.page().locator(FILM + " summary").press("Enter");
            assertThat(count(tab)).isPositive();
            tab.page().locator(FILM + " summary").press("Enter");
            assertThat(count(tab)).isZero();
            tab.page().locator(FILM + " summary").press("Enter");
            assertThat(
                            tab.text(
                                    "() => Math.max(...document.getAnimations().map(a => a.effect.getComputedTiming().endTime)) / 1000"))
                    .as("seconds until it stops")
                    .matches("\\d+(\\.\\d+)?");
            tab.run(
                    "() => document.getAnimations().forEach(a => { a.currentTime = a.effect.getComputedTiming().endTime - 1 })");
            tab.page().waitForCondition(() -> count(tab) == 0);
        }
    }

    @Test
    void nothingMovesForWhoWantsLessMotion() {
        try (Tab tab = tab(ReducedMotion.REDUCE, true)) {
            for (String path : Ring.first(5, moving().stream()).toList()) {
                tab.open(path);
                assertThat(tab.page().isVisible(FILM)).as(path).isFalse();
                open(tab);
                assertThat(count(tab)).as(path).isZero();
            }
        }
    }

    @Test
    void nothingMovesOnPaper() {
        try (Tab tab = tab(ReducedMotion.NO_PREFERENCE, true)) {
            tab.open("exercises/bird-dog.html");
            open(tab);
            tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(count(tab)).isZero();
            assertThat(tab.page().isVisible(FILM)).isFalse();
        }
    }

    @Test
    void feetThatArePlantedStayWhereTheyAre() {
        try (Tab tab = tab(ReducedMotion.NO_PREFERENCE, true)) {
            tab.open("exercises/glute-bridge.html");
            open(tab);
            for (String side : List.of("fa", "")) {
                double drift = Double.parseDouble(String.valueOf(tab.run(DRIFT, side)));
                assertThat(drift)
                        .as("share of height, far or near: " + side)
                        .isPositive()
                        .isLessThan(.003);
            }
        }
    }

    /** How far the foot's drawing wanders during the way up, as a share of the figure's height. */
    private static final String DRIFT = """
            side => {
              const svg = document.querySelector('details.film svg');
              const feet = [...svg.querySelectorAll('use[href="#b-ft"]')].filter(u => !u.closest('.o'));
              const foot = feet.find(u => !!u.closest('.fa') === (side === 'fa'));
              const moving = document.getAnimations();
              moving.forEach(a => a.pause());
              const places = [];
              for (let i = 0; i <= 40; i++) {
                moving.forEach(a => { a.currentTime = a.effect.getTiming().duration * i / 40.001 });
                const m = svg.getScreenCTM().inverse().multiply(foot.getScreenCTM());
                places.push([m.e, m.f]);
              }
              const xs = places.map(p => p[0]), ys = places.map(p => p[1]);
              return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 1000;
            }""";

    @Test
    void axeFindsNothingInAnOpenAnimation() {
        try (Tab tab = tab(ReducedMotion.NO_PREFERENCE, true)) {
            tab.open("exercises/cat-cow.html");
            open(tab);
            for (EmulateMediaOptions setting : List.of(
                    new EmulateMediaOptions().setColorScheme(ColorScheme.DARK),
                    new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE))) {
                tab.page().emulateMedia(setting);
                tab.run(COLOURS_SETTLED);
                assertThat(Axe.violations(tab)).isEmpty();
            }
        }
    }
}
