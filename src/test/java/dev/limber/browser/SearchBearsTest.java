package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Search bears a network that is gone, a guide that was published anew, and whatever stands in its box or address. */
class SearchBearsTest {
    private static final String START = "data-start=\"";
    private static final String CUT_OFF = SiteServer.origin() + SiteServer.CUT_OFF;

    @AfterEach
    void bringTheNetworkBack() {
        SiteServer.reach(true);
    }

    @Test
    void afterOneVisitItWorksWithoutANetwork() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            tab.page().navigate(CUT_OFF + "search.html?q=cobra");
            tab.page().waitForSelector("#results p:not(:empty)");
            waitUntilKept(tab);
            SiteServer.reach(false);
            tab.page().navigate(CUT_OFF + "search.html?q=hamstirng+stretch&position=lying-on-back");
            tab.page().waitForSelector("#results p:not(:empty)");
            assertThat(tab.page().locator("#results a").first().getAttribute("href"))
                    .isEqualTo("exercises/hamstring-stretch.html");
            assertThat(tab.page().textContent("#notes")).contains("hamstirng", "hamstring");
            assertThat(tab.text("() => getComputedStyle(document.querySelector('.find')).display"))
                    .as("the style sheets are there too")
                    .isEqualTo("flex");
        }
    }

    /** Waits until every script below search/ that the build wrote is kept, with the page and what it loaded. */
    private static void waitUntilKept(Tab tab) {
        int scripts = (int) ShippedSite.files().keySet().stream()
                .filter(path -> path.startsWith("search/"))
                .count();
        Object missing = tab.run("""
                async scripts => {
                  const loaded = performance.getEntriesByType('resource').map(one => one.name);
                  const wanted = [location.origin + location.pathname, ...loaded.filter(name => /[.](css|js)$/.test(name))];
                  for (let i = 0; ; i++) {
                    const [name] = await caches.keys(), all = name ? await (await caches.open(name)).keys() : [];
                    const kept = all.map(request => request.url), missing = wanted.filter(url => !kept.includes(url));
                    const parts = kept.filter(url => url.includes('/search/')).length;
                    if (navigator.serviceWorker.controller && parts === scripts && !missing.length) return '';
                    if (i === 10000) return parts + ' of ' + scripts + ' kept, not ' + missing;
                    await new Promise(done => setTimeout(done, 20));
                  }
                }""", scripts);
        assertThat(missing).isEqualTo("");
    }

    @Test
    void aPageThatWasOpenedStaysReadableWithoutANetwork() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            tab.page().navigate(CUT_OFF + "search.html?q=cobra");
            tab.page().waitForSelector("#results p:not(:empty)");
            waitUntilKept(tab);
            tab.page().locator("#results a").first().click();
            tab.page().waitForURL("**/press-up-back-extension.html");
            SiteServer.reach(false);
            tab.page().reload();
            assertThat(tab.page().textContent("h1")).isEqualTo("Press-up back extension");
        }
    }

    @Test
    void nothingIsKeptUntilSomebodySearches() {
        try (Tab tab = PageType.SEARCH.openIn(Tab.at(Place.FOLDER))) {
            // What a search keeps is kept in an idle moment.
            tab.run("() => new Promise(done => requestIdleCallback(() => requestIdleCallback(() => done(0))))");
            assertThat(tab.text("async () => (await caches.keys()).length + ' '"
                            + " + (await navigator.serviceWorker.getRegistrations()).length"))
                    .isEqualTo("0 0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ROOT", "FOLDER"})
    void aPageOfAnEarlierBuildFindsTheNewIndex(Place place) {
        String page = ShippedSite.text("search.html");
        int start = page.indexOf(START) + START.length();
        String earlier = page.substring(0, start) + "b-000000" + page.substring(page.indexOf('"', start));
        try (Tab tab = Tab.at(place)) {
            tab.page()
                    .route(
                            "**/search.html*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setBody(earlier)
                                    .setContentType("text/html; charset=utf-8")));
            tab.open("search.html?q=cobra");
            tab.page().waitForSelector("#results p:not(:empty)");
            assertThat(firstAnswer(tab)).isEqualTo("exercises/press-up-back-extension.html");
            assertThat(tab.complaints())
                    .as("one script was gone")
                    .allMatch(line -> line.contains("404") || line.contains("b-000000"));
        }
    }

    @Test
    void aPartThatIsGoneIsLookedForInTheNewIndex() {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page().route("**/search/t*.js", new Once()::answer);
            tab.open("search.html?q=cobra");
            tab.page().waitForSelector("#results p:not(:empty)");
            assertThat(firstAnswer(tab)).isEqualTo("exercises/press-up-back-extension.html");
        }
    }

    /** Lets the first request fail and all others through. */
    private static final class Once {
        private final java.util.concurrent.atomic.AtomicBoolean failed =
                new java.util.concurrent.atomic.AtomicBoolean();

        private void answer(Route route) {
            if (failed.getAndSet(true)) {
                route.resume();
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(404).setBody(""));
            }
        }
    }

    @Test
    void withoutItsIndexItSaysSoAndTheListBelowIsThere() {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page().route("**/search/*.js", route -> route.abort());
            tab.open("search.html?q=cobra");
            tab.page().waitForFunction("() => document.getElementById('status').textContent !== ''");
            assertThat(tab.page().textContent("#status")).contains("could not load");
            tab.page().waitForSelector(".az");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void whatWasTickedComesBackByReloadAndByTheBackButton(Place place) {
        try (Tab tab = Tab.at(place).open("search.html")) {
            Page page = tab.page();
            page.click("#facets summary");
            page.check("#facets input[value=sitting]");
            page.waitForSelector("#results a");
            assertThat(page.url()).endsWith("?position=sitting");
            int sitting = page.locator("#results a").count();
            page.check("#facets input[value='1'][name=level]");
            page.waitForURL("**/search.html?position=sitting&level=1");
            page.waitForFunction("() => document.getElementById('results').ariaBusy === 'false'");
            page.goBack();
            page.waitForURL("**/search.html?position=sitting");
            page.waitForFunction("() => document.querySelector('#facets input[value=sitting]').checked");
            page.waitForFunction("() => document.getElementById('results').ariaBusy === 'false'");
            assertThat(page.isChecked("#facets input[value='1'][name=level]")).isFalse();
            page.reload();
            page.waitForSelector("#results a");
            page.waitForFunction("() => document.getElementById('results').ariaBusy === 'false'");
            assertThat(page.locator("#results a").count()).isEqualTo(sitting);
            assertThat(page.textContent("#facets summary")).contains("(1)");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aKeyboardAloneTypesNarrowsAndOpens() {
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            Page page = tab.page();
            page.keyboard().press("/");
            page.keyboard().type("stretch");
            page.waitForURL("**/search.html?q=stretch");
            page.waitForSelector("#results a");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector("#facets input");
            page.waitForFunction("() => document.getElementById('results').ariaBusy === 'false'");
            tabTo(page, "#facets input[value=sitting]");
            page.keyboard().press("Space");
            page.waitForURL("**/search.html?q=stretch&position=sitting");
            page.waitForFunction("() => document.getElementById('results').ariaBusy === 'false'");
            tabTo(page, "#results a");
            page.keyboard().press("Enter");
            page.waitForURL("**/exercises/*.html");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    @Test
    void theKeysAreExtrasThatCanBeTurnedOff() {
        try (Tab tab = Tab.at(Place.FOLDER).open("search.html")) {
            tab.page().uncheck("#keys input");
            tab.page().reload();
            tab.page().keyboard().press("/");
            assertThat(tab.text("() => document.activeElement.id")).isEmpty();
            tab.page().check("#keys input");
            tab.page().keyboard().press("Control+k");
            assertThat(tab.text("() => document.activeElement.id")).isEqualTo("query");
        }
    }

    @Test
    void addressesOfAnyKindBringNoException() {
        Random random = new Random(23);
        List<String> keys = List.of("q", "position", "area", "level", "minutes", "kind", "equipment", "utm", "%ff", "");
        List<String> values =
                List.of("sitting", "1", "none", "knee", "%", "%E0%A4%A", "a b", "=", "🙂", "<b>", "", "99");
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            for (int i = 0; i < Ring.count(150, 1000); i++) {
                String address = random.ints(random.nextInt(4), 0, 120)
                        .mapToObj(at -> keys.get(at % keys.size()) + "=" + values.get(at % values.size()))
                        .collect(Collectors.joining("&"));
                tab.run("""
                        async address => {
                          history.replaceState(null, '', '?' + address);
                          dispatchEvent(new PopStateEvent('popstate'));
                          const list = document.getElementById('results');
                          while (list.getAttribute('aria-busy') === 'true') await new Promise(done => setTimeout(done, 1));
                        }""", address);
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static String firstAnswer(Tab tab) {
        return tab.page().locator("#results a").first().getAttribute("href");
    }
}
