package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept works without a network, in a folder of a host, and says what is not kept. */
class OfflineTest {
    private static final String SITE = SiteServer.origin() + SiteServer.CUT_OFF;
    private static final String OLD = SITE + "assets/old.0123456789.css";
    private static final String ROUTINE = SITE + "routines/core-strength.html";

    @AfterEach
    void bringTheNetworkBack() {
        SiteServer.reach(true);
        SiteServer.publish("");
    }

    @Test
    void afterOneSessionItsPageThePlayerAndTheDiaryWorkWithoutANetwork() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            begin(tab);
            waitUntilKept(tab, "diary.html", "advice/see-a-doctor.html", "offline.html");
            SiteServer.reach(false);
            tab.page().reload();
            assertThat(tab.page().textContent("main > .offline")).contains("You are offline");
            assertThat(tab.text("() => getComputedStyle(document.querySelector('.find')).display"))
                    .as("its styles")
                    .isEqualTo("flex");
            begin(tab);
            assertThat(tab.page().locator("dialog[data-session] svg").count()).isPositive();
            tab.page().reload();
            assertThat(tab.page().locator("main > .offline").count())
                    .as("said once")
                    .isZero();
            tab.page().navigate(SITE + "diary.html");
            tab.page().waitForSelector("#write");
            tab.page().click("#copies > summary");
            tab.page().waitForSelector("#export:visible");
        }
    }

    @Test
    void aPlanThatWasBegunWorksWithoutANetworkWithAllMovesToChooseFrom() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            tab.page().navigate(SITE + "plan.html");
            tab.page().click("[data-plan-add=bird-dog]");
            begin(tab, SITE + "plan.html");
            waitForFiles(tab, List.of("plan.html", "assets/plan-more", "assets/moves-2", "assets/figure-wall-sit"));
            SiteServer.reach(false);
            tab.page().reload();
            tab.page().waitForSelector("[data-ready]");
            tab.page().click("#add > summary");
            tab.page().click("[data-plan-add=wall-sit]");
            tab.page()
                    .waitForFunction("() => document.querySelector('[data-plan-entry=wall-sit] img').naturalWidth > 0");
            begin(tab, SITE + "plan.html");
        }
    }

    @Test
    void aPageThatIsNotKeptLeadsToThoseThatAre() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            begin(tab);
            waitUntilKept(tab, "diary.html", "offline.html");
            SiteServer.reach(false);
            tab.page().navigate(SITE + "exercises/wall-sit.html");
            tab.page().waitForSelector("#pages a");
            assertThat(tab.page().url()).startsWith(SITE + "offline.html?to=");
            assertThat(tab.page().locator("#lost").isVisible()).isTrue();
            assertThat(tab.page().locator("#lost a").getAttribute("href")).isEqualTo(SITE + "exercises/wall-sit.html");
            assertThat(tab.page().locator("#pages a").allTextContents()).contains("Core strength", "My diary");
            tab.page().click("#pages a:has-text('Core strength')");
            assertThat(tab.page().textContent("h1")).isEqualTo("Core strength");
        }
    }

    @Test
    void theWholeGuideIsKeptWithItsSizeNamedFirst() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            tab.page().navigate(SITE + "offline.html");
            tab.page().waitForSelector("#keep button:visible");
            assertThat(tab.page().textContent("#keep button")).matches("Keep the whole guide \\([34]\\.?\\d* MB\\)");
            tab.page().click("#keep button");
            tab.page().waitForSelector("#status:has-text('The whole guide is kept')");
            SiteServer.reach(false);
            for (String path :
                    List.of("exercises/wall-sit.html", "routines/flare-up.html", "search.html?q=cobra", "")) {
                tab.page().navigate(SITE + path);
                assertThat(tab.page().url()).isEqualTo(SITE + path);
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aFullDiskIsSaidAndWhatFitsStays() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            tab.page().navigate(SITE + "offline.html");
            tab.page().waitForSelector("#keep button:visible");
            JsonObject quota = new JsonObject();
            quota.addProperty("origin", SiteServer.origin());
            quota.addProperty("quotaSize", 700_000);
            tab.page().context().newCDPSession(tab.page()).send("Storage.overrideQuotaForOrigin", quota);
            tab.page().click("#keep button");
            tab.page().waitForSelector("#status:has-text('There is no room')");
            tab.page().waitForSelector("#pages a");
            tab.page().navigate(SITE + "routines/flare-up.html");
            assertThat(tab.page().textContent("h1"))
                    .as("the disk is full, the page is not lost")
                    .isEqualTo("Flare-up");
        }
    }

    @Test
    void aNewBuildDoesNotBreakASessionAndShowsWithTheNextPage() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            begin(tab);
            waitUntilKept(tab, "diary.html");
            putOld(tab);
            SiteServer.publish(" 2");
            Page other = tab.page().context().newPage();
            other.navigate(ROUTINE);
            assertThat(other.title()).endsWith("Easeback 2");
            other.close();
            tab.page().click("[data-session-skip]");
            assertThat(tab.page().locator("dialog[data-session][data-phase]").count())
                    .isEqualTo(1);
            tidy(tab);
            assertThat(kept(tab)).as("a session may need it").contains(OLD);
            tab.page().navigate(ROUTINE);
            assertThat(tab.page().title()).endsWith("Easeback 2");
            tidy(tab);
            assertThat(kept(tab)).as("the session is over").doesNotContain(OLD);
        }
    }

    @Test
    void filesThatNoKeptPageNamesAreRemoved() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            begin(tab);
            waitUntilKept(tab, "diary.html");
            putOld(tab);
            tab.page().navigate(SITE + "diary.html");
            SiteServer.publish(" 2");
            tab.page().navigate(ROUTINE);
            tab.run("""
                    async old => {
                      const cache = await caches.open((await caches.keys())[0]);
                      while (await cache.match(old)) await new Promise(done => setTimeout(done, 20));
                    }""", OLD);
            assertThat(kept(tab)).anyMatch(url -> url.contains("/assets/session."));
        }
    }

    @Test
    void forgettingForgetsWhatIsKept() {
        try (Tab tab = Tab.at(Place.ROOT)) {
            begin(tab);
            waitUntilKept(tab, "diary.html");
            tab.page().navigate(SITE + "diary.html");
            tab.page().click("#copies > summary");
            tab.page().click("#forget button:visible");
            tab.page().click("#forget .ask button >> nth=0");
            tab.page().waitForSelector("#forget [role=status]:not(:empty)");
            assertThat(tab.text("async () => (await caches.keys()).length + ' '"
                            + " + (await navigator.serviceWorker.getRegistrations()).length"))
                    .isEqualTo("0 0");
        }
    }

    @Test
    void fromDiskNothingIsOfferedThatCannotBe() {
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.open("offline.html");
            assertThat(tab.page().locator("#keep").isVisible()).isFalse();
            assertThat(tab.page().locator("#cannot").isVisible()).isTrue();
            assertThat(tab.page().locator("link[rel=manifest]").count()).isZero();
            tab.open("routines/core-strength.html");
            tab.page().click("[data-session-start]");
            tab.page().click(".session .settings summary");
            assertThat(tab.page().getByText("Keep for offline").count()).isZero();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void begin(Tab tab) {
        begin(tab, ROUTINE);
    }

    private static void begin(Tab tab, String address) {
        if (!tab.page().url().equals(address)) {
            tab.page().navigate(address);
        }
        tab.page().click("[data-session-start]");
        tab.page().click("[data-session-begin]");
        tab.page().waitForSelector("dialog[data-phase=ready]");
    }

    /** Waits until the routine, these pages, and the session's files are kept and the worker answers. */
    private static void waitUntilKept(Tab tab, String... pages) {
        waitForFiles(
                tab,
                Stream.concat(
                                Stream.of(
                                        "core-strength.html",
                                        "assets/session",
                                        "assets/diary-more",
                                        ".woff2",
                                        "assets/profile"),
                                Stream.of(pages))
                        .toList());
    }

    private static void waitForFiles(Tab tab, List<String> wanted) {
        tab.run("""
                async wanted => {
                  for (;;) {
                    const [name] = await caches.keys();
                    const kept = name ? (await (await caches.open(name)).keys()).map(request => request.url) : [];
                    const missing = wanted.filter(path => !kept.some(url => url.includes(path)));
                    if (!missing.length && navigator.serviceWorker.controller) return;
                    await new Promise(done => setTimeout(done, 20));
                  }
                }""", wanted);
    }

    /** Keeps a file of an earlier build that no page names. */
    private static void putOld(Tab tab) {
        tab.run("async old => (await caches.open((await caches.keys())[0])).put(old, new Response(''))", OLD);
    }

    /** Lets the worker keep a page once more, after which it tidies up. */
    private static void tidy(Tab tab) {
        tab.run("""
                async page => new Promise(done => {
                  const { port1, port2 } = new MessageChannel();
                  port1.onmessage = ({ data }) => data.end && done(0);
                  navigator.serviceWorker.controller.postMessage({ keep: [page] }, [port2]);
                })""", SITE + "offline.html");
    }

    private static List<String> kept(Tab tab) {
        return tab.text("async () => (await (await caches.open((await caches.keys())[0])).keys())"
                        + ".map(request => request.url).join('\\n')")
                .lines()
                .toList();
    }
}
