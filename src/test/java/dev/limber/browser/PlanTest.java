package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.limber.ShippedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan is chosen, changed, sent, opened, led through and kept, and stays on the device of its reader. */
class PlanTest {
    private static final String PLAN = "plan.html";

    /** Two moves: bird dog as on its page, and one whose page asks about a condition first. */
    private static final List<String> MOVES = List.of("bird-dog", "glute-bridge", "pelvic-tilt");

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private static Tab open(Tab tab, String path) {
        tab.page().navigate("about:blank");
        tab.open(path);
        tab.page().waitForSelector("[data-ready]");
        return tab;
    }

    private static Tab plan(Place place) {
        return open(Tab.at(place), PLAN);
    }

    private static Tab withMoves(Place place) {
        Tab tab = plan(place);
        MOVES.forEach(move -> tab.page().click("[data-plan-add=" + move + "]"));
        return tab;
    }

    @SuppressWarnings("unchecked")
    private static List<String> entries(Tab tab) {
        return (List<String>) tab.run(
                "() => [...document.querySelectorAll('[data-plan-entry]')].map(item => item.dataset.planEntry)");
    }

    private static String status(Tab tab) {
        return tab.page().innerText("#status");
    }

    private static String link(Tab tab) {
        String address = tab.page().getAttribute("[data-plan-link]", "href");
        return address.substring(address.indexOf(PLAN));
    }

    private static void keep(Tab tab, String item, String json) {
        tab.run(
                "([item, json]) => localStorage.setItem("
                        + "'limber:' + document.documentElement.dataset.guide + ':' + item, json)",
                List.of(item, json));
    }

    private static Object inFocus(Tab tab) {
        return tab.run("() => document.activeElement.getAttribute('aria-label')");
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void movesAreKeptFromTheirPagesAndLists(Place place) {
        try (Tab tab = Tab.at(place).open("exercises/bird-dog.html")) {
            Page page = tab.page();
            assertThat(page.getAttribute("[data-keep]", "aria-pressed")).isEqualTo("false");
            page.click("[data-keep]");
            assertThat(page.getAttribute("[data-keep]", "aria-pressed")).isEqualTo("true");
            tab.open("exercises/index.html");
            assertThat(page.getAttribute("[data-keep=bird-dog]", "aria-pressed"))
                    .isEqualTo("true");
            page.click("[data-keep=wall-sit]");
            tab.open("search.html?q=wall+sit");
            page.waitForSelector(".results [data-keep=wall-sit][aria-pressed=true]");
            page.click(".results [data-keep=wall-sit]");
            open(tab, PLAN);
            assertThat(page.locator("#add section").first().locator("li a").allInnerTexts())
                    .containsExactly("Bird dog");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void aPlanIsChosenOrderedAndThereAfterAReload(Place place) {
        try (Tab tab = withMoves(place)) {
            Page page = tab.page();
            assertThat(status(tab)).isEqualTo("Pelvic tilt is number 3 in the plan.");
            page.click("[data-plan-entry=pelvic-tilt] [data-plan-up]");
            assertThat(status(tab)).isEqualTo("Pelvic tilt is number 2 of 3.");
            assertThat(inFocus(tab)).isEqualTo("Move up: Pelvic tilt");
            page.keyboard().press("Enter");
            assertThat(inFocus(tab)).as("the first one cannot go up").isEqualTo("Move down: Pelvic tilt");
            assertThat(entries(tab)).containsExactly("pelvic-tilt", "bird-dog", "glute-bridge");
            page.click("[data-plan-entry=bird-dog] [data-plan-remove]");
            assertThat(inFocus(tab)).isEqualTo("Remove: Glute bridge");
            page.reload();
            page.waitForSelector("[data-ready]");
            assertThat(entries(tab)).containsExactly("pelvic-tilt", "glute-bridge");
            assertThat(page.isVisible("#add ul")).isFalse();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theMovesToChooseFromAreNarrowed() {
        try (Tab tab = plan(Place.DISK)) {
            Page page = tab.page();
            int all = page.locator("[data-plan-add]").count();
            assertThat(all).isEqualTo(ShippedSite.pagesOf("exercises").size());
            page.selectOption("[name=positions]", "hands-and-knees");
            page.selectOption("[name=minutes]", "2");
            assertThat(page.locator("[data-plan-add]").count()).isBetween(1, all - 1);
            page.selectOption("[name=equipment]", "pool");
            assertThat(page.innerText("#add .count")).isEqualTo("No move fits all of that.");
        }
    }

    @Test
    void ownNumbersEndAtThePageAndBeyondItOnlyAPhysioGoes() {
        try (Tab tab = withMoves(Place.DISK)) {
            Page page = tab.page();
            Locator entry = page.locator("[data-plan-entry=bird-dog]");
            entry.locator(".numbers summary").click();
            Locator more = entry.locator("[data-number=reps] button").last();
            more.click();
            more.click();
            assertThat(more.getAttribute("aria-disabled")).isEqualTo("true");
            assertThat(status(tab)).isEqualTo("Bird dog: 8 times on each side, hold each for 5 seconds");
            assertThat(entry.locator(".way").getAttribute("data-dose")).isEqualTo("1x8 h5 turn");
            entry.locator(".numbers [type=checkbox]").check();
            more.click();
            assertThat(page.innerText("#told")).contains("More than their page builds up to: Bird dog.");
            assertThat(tab.run("() => document.activeElement.textContent")).isEqualTo("+");
            entry.locator(".numbers [type=checkbox]").uncheck();
            assertThat(entry.locator("[data-number=reps] output").innerText()).isEqualTo("8");
            entry.locator(".page").click();
            assertThat(entry.locator(".amount").innerText()).startsWith("6 times on each side");
        }
    }

    @Test
    void whatSpeaksAgainstAPlanIsToldAndTicksSayHow() {
        try (Tab tab = withMoves(Place.FOLDER)) {
            Page page = tab.page();
            assertThat(page.innerText("#told")).isEqualTo("Bird dog: learn Pelvic tilt, Cat-cow first.");
            page.click("#when summary");
            page.check("#when [value=SU]");
            page.check("#when [value=MO]");
            assertThat(page.innerText("#told")).contains("Two days in a row: Bird dog, Glute bridge.");
            keep(tab, "conditions", "recent-operation knee");
            open(tab, PLAN);
            page.waitForSelector("[data-plan-entry=bird-dog] .for-me");
            assertThat(page.innerText("[data-plan-entry=bird-dog] .for-me"))
                    .contains("Ask your surgeon or physio when you may kneel", "Kneel on a cushion");
            assertThat(page.innerText(".check .for-me")).contains("Glute bridge: Ask your surgeon");
            assertThat(page.innerText(".stop")).contains("Call 999 now", "your back pinches each time the leg lifts");
            assertThat(tab.run("() => Boolean(document.querySelector('.stop')"
                            + ".compareDocumentPosition(document.querySelector('[data-plan-start]')) & 4)"))
                    .as("before the start")
                    .isEqualTo(true);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void aLinkIsShownInFullAndKeptOnlyWhenItsReaderSaysSo(Place place) {
        String sent;
        try (Tab tab = withMoves(place)) {
            tab.page().click("[data-plan-entry=bird-dog] .numbers summary");
            tab.page()
                    .locator("[data-plan-entry=bird-dog] [data-number=reps] button")
                    .last()
                    .click();
            sent = link(tab);
        }
        try (Tab tab = open(Tab.at(place), sent)) {
            Page page = tab.page();
            assertThat(page.innerText("h1")).isEqualTo("A plan from a link");
            assertThat(entries(tab)).isEqualTo(MOVES);
            assertThat(page.innerText("[data-plan-entry=bird-dog] .amount")).startsWith("7 times on each side");
            assertThat(page.innerText("main")).contains("Are they for you? Check the list first.");
            assertThat(page.innerText("#ask")).contains("Recent operation. Bird dog: Ask your surgeon or physio");
            assertThat(page.locator("[data-plan-remove]:visible").count()).isZero();
            assertThat(tab.run("() => localStorage.length")).isEqualTo(0);
            page.click("#keep");
            assertThat(status(tab)).isEqualTo("Kept on this device.");
            assertThat(page.url()).doesNotContain("#");
            page.reload();
            page.waitForSelector("[data-ready]");
            assertThat(entries(tab)).isEqualTo(MOVES);
            assertThat(page.innerText("h1")).isEqualTo("From a link");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aLinkWithASlipIsNeverAnotherPlan() {
        String sent;
        try (Tab tab = withMoves(Place.DISK)) {
            sent = link(tab);
            open(tab, sent.substring(0, sent.length() - 5));
            assertThat(tab.page().innerText("#problem")).startsWith("Part of this link is missing.");
            assertThat(tab.page().locator("[data-plan-entry]").count()).isZero();
            open(tab, sent.replace("#1", "#1%20-").toLowerCase(java.util.Locale.ROOT));
            assertThat(entries(tab)).as("blanks, hyphens and small letters").isEqualTo(MOVES);
            open(tab, PLAN + "#" + "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
            assertThat(tab.page().isVisible("#problem")).isTrue();
            assertThat(tab.page().locator("main img[src=x]").count()).isZero();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2GVW20TR3RC, This plan needs the newest guide.",
        "1ZZZZ06JZ0M, One move in this plan has gone from the guide.",
    })
    void aLinkOfANewerGuideOrWithAMoveThatIsGoneSaysSo(String code, String text) {
        try (Tab tab = open(Tab.at(Place.DISK), PLAN + "#" + code)) {
            assertThat(tab.page().innerText("#problem")).startsWith(text);
            assertThat(tab.page().locator("[data-plan-entry]").count()).isZero();
            assertThat(tab.page().isVisible("[data-session-start]")).isFalse();
        }
    }

    @Test
    void aPlanForSomebodyElseTakesAndKeepsNothing() {
        try (Tab tab = withMoves(Place.FOLDER)) {
            keep(tab, "conditions", "recent-operation");
            keep(tab, "kept", "[\"wall-sit\"]");
            Object before = tab.run("() => JSON.stringify(localStorage)");
            open(tab, PLAN);
            tab.page().click("a[href='#somebody']");
            tab.page().waitForSelector("[data-mode=other]");
            assertThat(entries(tab)).isEmpty();
            assertThat(tab.page().locator("#add section").first().isVisible()).isFalse();
            tab.page().click("[data-plan-add=bird-dog]");
            assertThat(entries(tab)).containsExactly("bird-dog");
            assertThat(tab.page().locator(".for-me:visible").count()).isZero();
            assertThat(tab.page().isVisible("[data-plan-start]")).isFalse();
            assertThat(tab.page().isVisible("[data-plan-print]")).isTrue();
            assertThat(tab.run("() => JSON.stringify(localStorage)")).isEqualTo(before);
            open(tab, PLAN);
            assertThat(entries(tab)).isEqualTo(MOVES);
        }
    }

    @Test
    void aTimerLeadsThroughAPlanAndTheDiaryKnowsItsName() {
        try (SessionTab session = SessionTab.at(Place.DISK)
                .kept(
                        "plans",
                        "{\"version\":1,\"open\":\"plan1\",\"gone\":[],\"plans\":[{\"id\":\"plan1\",\"name\":\"Mine\","
                                + "\"days\":[],\"physio\":false,\"edited\":1,\"entries\":[{\"move\":\"pelvic-tilt\",\"dose\":\"1x1 h2\"}]}]}")) {
            session.open(PLAN);
            session.page().waitForSelector("[data-plan-entry]");
            session.start();
            assertThat(session.page().innerText("[data-session]")).contains("Mine", "Call 999 now");
            session.begin();
            session.page().click("[data-session-skip]");
            session.page().clock().runFor(10_000);
            session.page().click("[data-session] button >> text=Keep in my diary");
            session.page().navigate(Place.DISK.base() + "diary.html");
            assertThat(session.page().innerText("[data-diary-entry] b")).isEqualTo("Mine");
            session.page().navigate(Place.DISK.base() + "index.html");
            // What another page wrote may come a moment after the page is there.
            session.page().waitForSelector(".left-off .last:has-text('Last time Mine')");
            assertThat(session.page().innerText(".left-off")).contains("Your plan Mine 1 move");
        }
    }

    @Test
    void plansHaveNamesAndADeletedOneComesBack() {
        try (Tab tab = withMoves(Place.DISK)) {
            Page page = tab.page();
            page.click("#names summary");
            page.click("#new");
            page.fill("#name", "Evening " + MARKUP);
            page.keyboard().press("Tab");
            assertThat(page.innerText("h1")).isEqualTo("Evening " + MARKUP);
            assertThat(page.locator("main img[src=x]").count()).isZero();
            assertThat(page.locator("#which option").allInnerTexts()).containsExactly("My plan", "Evening " + MARKUP);
            page.click("#delete");
            assertThat(entries(tab)).isEqualTo(MOVES);
            page.click("#undo");
            assertThat(page.innerText("h1")).isEqualTo("Evening " + MARKUP);
            page.selectOption("#which", "My plan");
            assertThat(entries(tab)).isEqualTo(MOVES);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void twoTabsDoNotUndoEachOther() {
        try (Tab tab = withMoves(Place.FOLDER)) {
            Page other = tab.context().newPage();
            other.navigate(Place.FOLDER.base() + PLAN);
            other.waitForSelector("[data-ready]");
            other.click("[data-plan-entry=pelvic-tilt] [data-plan-remove]");
            tab.page().waitForFunction("() => document.querySelectorAll('[data-plan-entry]').length === 2");
            tab.page().click("[data-plan-entry=glute-bridge] [data-plan-up]");
            other.waitForFunction(
                    "() => document.querySelector('[data-plan-entry]').dataset.planEntry === 'glute-bridge'");
            assertThat(entries(tab)).containsExactly("glute-bridge", "bird-dog");
            other.evaluate("() => localStorage.clear()");
            tab.page().waitForFunction("() => document.querySelector('[data-plan-entry]') === null");
        }
    }

    @Test
    void aBrowserThatKeepsNothingLetsAPlanBeMadeAndSent() {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page()
                    .addInitScript(
                            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });");
            open(tab, PLAN);
            tab.page().click("[data-plan-add=bird-dog]");
            assertThat(status(tab)).startsWith("This browser cannot keep your plan.");
            tab.page().click("[data-plan-add=cat-cow]");
            assertThat(entries(tab)).containsExactly("bird-dog", "cat-cow");
            assertThat(link(tab)).contains("#1");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whereThereIsNoRoomThePlanIsShownAndSaidNotToLast() {
        try (Tab tab = withMoves(Place.DISK)) {
            tab.run("""
                    () => {
                      let size = 1 << 22;
                      for (let i = 0; size; i++) {
                        try { localStorage.setItem('fill' + i, 'x'.repeat(size)); } catch { size >>= 1; }
                      }
                    }""");
            tab.page().click("[data-plan-add=wall-sit]");
            assertThat(status(tab)).startsWith("This browser cannot keep your plan.");
            assertThat(entries(tab)).hasSize(4);
            open(tab, PLAN);
            assertThat(entries(tab)).as("what was kept before").isEqualTo(MOVES);
        }
    }

    @Test
    void axeFindsNothingInAnyKindOfPlan() {
        try (Tab tab = Tab.at(Place.DISK, options -> options.setViewportSize(390, 800))) {
            open(tab, PLAN);
            MOVES.forEach(move -> tab.page().click("[data-plan-add=" + move + "]"));
            String sent = link(tab);
            tab.page().click("#names summary");
            tab.page().click("#new");
            tab.page().click("#names summary");
            tab.page().selectOption("#which", "My plan");
            unfold(tab);
            assertThat(Axe.violations(tab)).isEmpty();
            tab.open(sent);
            tab.page().waitForSelector("[data-mode=shared]");
            assertThat(entries(tab)).isEqualTo(MOVES);
            assertThat(Axe.violations(tab)).isEmpty();
            tab.open(sent.substring(0, sent.length() - 1));
            tab.page().waitForSelector("#problem:visible");
            assertThat(Axe.violations(tab)).isEmpty();
        }
    }

    private static void unfold(Tab tab) {
        tab.run("() => document.querySelectorAll('details:not([open])').forEach(fold => { fold.open = true; })");
    }

    @Test
    void whatSomethingElseWroteIsNoPlanAndNoMarkup() {
        try (Tab tab = plan(Place.DISK)) {
            for (String text : List.of(
                    "{",
                    "[]",
                    "null",
                    "{\"version\":1,\"plans\":[{\"id\":\"" + "x\"}]}",
                    "{\"version\":1,\"open\":\"aaaa\",\"plans\":[{\"id\":\"aaaa\",\"name\":\""
                            + MARKUP.replace("\"", "")
                            + "\",\"days\":[],\"physio\":false,\"edited\":1,\"entries\":[{\"move\":\"gone-move\",\"dose\":\"\"}]}]}")) {
                keep(tab, "plans", text);
                keep(tab, "kept", text);
                open(tab, PLAN);
                assertThat(tab.page().locator("main img[src=x]").count()).isZero();
            }
            assertThat(tab.page().innerText("#told")).isEqualTo("No longer in the guide: gone move.");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aCopyHoldsPlansAndKeptMovesAndForgettingClearsThem() throws IOException {
        String copy;
        try (Tab tab = withMoves(Place.DISK)) {
            keep(tab, "kept", "[\"wall-sit\"]");
            tab.open("diary.html");
            openCopies(tab);
            Download file = tab.page().waitForDownload(() -> tab.page().click("#export"));
            copy = Files.readString(file.path());
        }
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ShippedSite.text("data/schemas/diary.schema.json"), InputFormat.JSON)
                        .validate(copy, InputFormat.JSON))
                .isEmpty();
        try (Tab tab = Tab.at(Place.FOLDER).open("diary.html")) {
            openCopies(tab);
            tab.page()
                    .setInputFiles(
                            "#copies input",
                            new FilePayload("diary.json", "application/json", copy.getBytes(StandardCharsets.UTF_8)));
            tab.page().waitForSelector("#merge:visible");
            assertThat(tab.page().innerText("#merge p")).endsWith("Also plans: 1, kept moves: 1.");
            tab.page().click("#merge button");
            tab.open("index.html");
            assertThat(tab.page().innerText(".left-off")).contains("Your plan", "3 moves");
            open(tab, PLAN);
            assertThat(entries(tab)).isEqualTo(MOVES);
            tab.open("diary.html");
            openCopies(tab);
            tab.page().click("#forget > button");
            tab.page().click("#forget .ask button >> nth=0");
            tab.page().waitForFunction("() => localStorage.length === 0");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void openCopies(Tab tab) {
        tab.page().click("#copies summary");
        tab.page().waitForFunction("() => !document.querySelector('#pain figure').hidden");
    }

    @Test
    void nothingIsAskedForElsewhereAndWithoutScriptsThePageLeadsOn() {
        try (Tab tab = Tab.at(Place.DISK, options -> options.setJavaScriptEnabled(false))
                .open(PLAN)) {
            assertThat(tab.page().isVisible("main a[href='routines/index.html']"))
                    .isTrue();
            assertThat(tab.page().isVisible("[data-plan-start]")).isFalse();
        }
    }

    @Test
    void nothingIsWiderThanASmallPhone() {
        try (Tab tab = Tab.at(Place.DISK, options -> options.setViewportSize(320, 640))) {
            open(tab, PLAN);
            MOVES.forEach(move -> tab.page().click("[data-plan-add=" + move + "]"));
            unfold(tab);
            assertThat(tab.run("() => document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }
}
