package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.limber.ShippedSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Light, dark or as the device: chosen once, there before the first paint, and never needed. */
class ColoursTest {
    private static final String LIGHT = "rgb(244, 247, 241)";
    private static final String DARK = "rgb(14, 23, 20)";
    private static final String GROUND = "() => getComputedStyle(document.body).backgroundColor";
    private static final String FIRST = """
            new MutationObserver((changes, watch) => {
              if (document.body) {
                window.first = document.documentElement.dataset.theme || 'none';
                watch.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });""";

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void aChoiceHoldsOnEveryPageFromItsFirstPaint(Place place) {
        try (Tab tab = Tab.at(place)) {
            tab.page().addInitScript(FIRST);
            tab.open("index.html");
            assertThat(tab.text("() => window.first")).isEqualTo("none");
            choose(tab, "dark");
            assertThat(tab.text(GROUND)).isEqualTo(DARK);
            tab.open("exercises/bird-dog.html");
            assertThat(tab.text("() => window.first")).isEqualTo("dark");
            assertThat(tab.text(GROUND)).isEqualTo(DARK);
            assertThat(tab.page().isChecked(".theme input[value=dark]")).isTrue();
            choose(tab, "light");
            choose(tab, "");
            tab.open("index.html");
            assertThat(tab.text("() => window.first")).isEqualTo("none");
            assertThat(tab.page().isChecked(".theme input[value='']")).isTrue();
            assertThat(tab.run("() => localStorage.length")).isEqualTo(0);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void withoutAChoiceTheDeviceDecidesAndAChoiceWins() {
        try (Tab tab = Tab.at(Place.DISK).open("index.html")) {
            assertThat(tab.text(GROUND)).isEqualTo(LIGHT);
            device(tab, ColorScheme.DARK);
            assertThat(tab.text(GROUND)).isEqualTo(DARK);
            choose(tab, "light");
            assertThat(tab.text(GROUND)).isEqualTo(LIGHT);
            device(tab, ColorScheme.LIGHT);
            choose(tab, "dark");
            assertThat(tab.text(GROUND)).isEqualTo(DARK);
            choose(tab, "");
            assertThat(tab.text(GROUND)).isEqualTo(LIGHT);
        }
    }

    @Test
    void aBrowserThatKeepsNothingStillChangesColours() {
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.page()
                    .addInitScript("Object.defineProperty(window, 'localStorage',"
                            + " { get() { throw new DOMException('no', 'SecurityError'); } });");
            tab.open("exercises/bird-dog.html");
            choose(tab, "dark");
            assertThat(tab.text(GROUND)).isEqualTo(DARK);
            tab.open("search.html?q=cobra");
            tab.page().waitForSelector("#results a");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theScriptThatSetsColoursHoldsUpTheFirstPaintOfEveryPage() {
        ShippedSite.pages().forEach((path, page) -> {
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                Element script = page.selectFirst("head > script[src]");
                assertThat(script).as(path).isNotNull();
                assertThat(script.hasAttr("defer") || script.hasAttr("async") || script.hasAttr("type"))
                        .as(path)
                        .isFalse();
                assertThat(script.previousElementSibling().attr("rel"))
                        .as("%s: it knows the typefaces", path)
                        .isEqualTo("stylesheet");
            }
        });
    }

    private static void choose(Tab tab, String value) {
        if (!tab.page().isVisible("#colours")) {
            tab.page().click("[popovertarget=colours]");
        }
        tab.page().locator(".theme label:has(input[value='" + value + "'])").click();
    }

    private static void device(Tab tab, ColorScheme colours) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }
}
