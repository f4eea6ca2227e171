package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search result shows the small picture of its page, and nothing moves when the picture comes. */
class SearchPicturesTest {
    private static final String QUERY = "search.html?q=bridge+back";
    private static final String LOADED = "() => [...document.querySelectorAll('#results img')].slice(0, 2)"
            + ".every(picture => picture.complete && picture.naturalWidth === 96)";

    private static Tab searched(Tab tab) {
        tab.open(QUERY).page().waitForSelector("#results li:nth-child(6) a");
        return tab;
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void aResultShowsThePictureOfItsPage(Place place) {
        try (Tab tab = searched(Tab.at(place))) {
            tab.page().waitForFunction(LOADED);
            assertThat(tab.lines("() => [...document.querySelectorAll('#results img')].map(picture => picture.alt"
                            + " + '|' + picture.loading + '|' + (picture.src.replace('.svg', '.html')"
                            + " === picture.parentNode.querySelector('a').href))"))
                    .hasSizeGreaterThan(3)
                    .containsOnly("|lazy|true");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aResultShowsAPictureWhenItsPageHasOne() {
        try (Tab tab = searched(Tab.at(Place.DISK))) {
            List<String> results = tab.lines("() => [...document.querySelectorAll('#results li:has(a)')].map(item =>"
                    + " item.querySelector('a').getAttribute('href') + ' ' + item.querySelectorAll('img').length)");
            assertThat(results).allSatisfy(result -> {
                String[] parts = result.split(" ");
                boolean drawn = ShippedSite.files().containsKey(parts[0].replace(".html", ".svg"));
                assertThat(parts[1]).as(parts[0]).isEqualTo(drawn ? "1" : "0");
            });
            assertThat(results).anyMatch(result -> result.endsWith(" 0"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void noLineMovesWhenPicturesCome(Place place) {
        String tops = "() => [...document.querySelectorAll('#results li, #results p')].map(line =>"
                + " line.tagName + Math.round(line.getBoundingClientRect().top + scrollY)).slice(0, 8)";
        for (int width : Ring.first(1, Stream.of(360, 1280)).toList()) {
            try (Tab tab = Tab.at(place, options -> options.setViewportSize(width, 800))) {
                tab.page().route("**/*.svg", route -> route.abort());
                List<String> without = searched(tab).lines(tops);
                tab.page().unroute("**/*.svg");
                tab.open("index.html");
                searched(tab).page().waitForFunction(LOADED);
                assertThat(tab.lines(tops)).isEqualTo(without);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void titlesStandInOneLineWithAndWithoutAPicture(Place place) {
        try (Tab tab = searched(Tab.at(place))) {
            assertThat(tab.lines("() => [...new Set([...document.querySelectorAll('#results li > a')]"
                            + ".map(link => String(link.getBoundingClientRect().left)))]"))
                    .hasSize(1);
        }
    }

    @Test
    void aPictureFollowsThePagesOwnSwitchOfColours() throws IOException {
        for (ColorScheme device : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Tab tab = searched(Tab.at(Place.DISK, options -> options.setColorScheme(device)))) {
                for (String chosen : List.of("light", "dark")) {
                    tab.page().click("[popovertarget=colours]");
                    tab.page().locator(".theme input[value=" + chosen + "]").check();
                    tab.page().keyboard().press("Escape");
                    assertThat(ground(tab)).isEqualTo(chosen.equals("light") ? 0xe3ede2 : 0x1c2d26);
                }
            }
        }
    }

    /** The colour at the upper edge of the first picture, as a reader sees it. */
    private static int ground(Tab tab) throws IOException {
        byte[] seen = tab.page().locator("#results img").first().screenshot();
        return ImageIO.read(new ByteArrayInputStream(seen)).getRGB(40, 2) & 0xffffff;
    }
}
