package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader did stays on this device: written, changed, deleted, saved, read again, and forgotten. */
class DiaryTest {
    private static final String DIARY = "diary.html";
    private static final String ENTRIES = "[data-diary-entry]";

    /** Keeps sessions of days ago, each a list of days, title, pain before and at its worst. */
    private static final String KEEP = """
            sessions => {
              const years = {};
              sessions.forEach(([days, title, before, after], i) => {
                const at = new Date(Date.now() - days * 86400000);
                const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(n => String(n).padStart(2, '0')).join('-');
                (years[at.getFullYear()] ||= []).push({
                  id: 'entry' + i, edited: Math.floor(at / 1000), day, at: at.toTimeString().slice(0, 5),
                  page: 'routines/core-strength.html', title, seconds: 531, done: 4, of: 4, stopped: '', before, after,
                  later: null, note: '', moves: [{ move: 'bird-dog', dose: '2x6 h5 r45 turn', done: true }]
                });
              });
              for (const year in years) {
                localStorage.setItem('limber:' + document.documentElement.dataset.guide + ':diary-' + year,
                  JSON.stringify(years[year]));
              }
            }""";

    private static final String KEYS = "() => Object.keys(localStorage).sort()";

    private static Object session(int days, String title, Object before, Object after) {
        return List.of(days, title, before, after);
    }

    private static Tab diary(Place place, Object... sessions) {
        Tab tab = Tab.at(place).open(DIARY);
        if (sessions.length > 0) {
            tab.run(KEEP, List.of(sessions));
            tab.page().reload();
        }
        return tab;
    }

    private static void write(Tab tab, String what, String note) {
        tab.page().click("#write");
        tab.page().fill("[name=title]", what);
        tab.page().fill("[name=minutes]", "20");
        tab.page().selectOption("[name=after]", "3");
        tab.page().fill("[name=note]", note);
        tab.page().click("form .btn:not(.cancel)");
    }

    private static List<String> titles(Tab tab) {
        return tab.page().locator(ENTRIES + " b").allInnerTexts();
    }

    /** Opens the fold with the copies, and waits for its script. */
    private static void openCopies(Tab tab) {
        tab.page().click("#copies summary");
        tab.page().waitForFunction("() => document.querySelector('script[src*=diary-more]')");
        tab.page().waitForFunction("() => !document.querySelector('#pain figure').hidden");
    }

    private static String saved(Tab tab, String button) {
        Download file = tab.page().waitForDownload(() -> tab.page().click(button));
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void read(Tab tab, String text) {
        tab.page()
                .setInputFiles(
                        "#copies input",
                        new FilePayload("diary.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String say(Tab tab, String selector) {
        tab.page().waitForFunction("selector => document.querySelector(selector).innerText", selector);
        return tab.page().innerText(selector);
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void anEntryIsWrittenChangedDeletedAndPutBack(Place place) {
        try (Tab tab = diary(place)) {
            assertThat(tab.page().isVisible("#none")).isTrue();
            write(tab, "Swam <b>slowly</b>", "warm water");
            tab.page().reload();
            assertThat(titles(tab)).containsExactly("Swam <b>slowly</b>");
            Locator entry = tab.page().locator(ENTRIES);
            entry.locator("summary").click();
            assertThat(entry.innerText()).contains("20 min", "warm water");
            entry.locator(".edit").click();
            tab.page().selectOption("[name=after]", "7");
            tab.page().fill("[name=note]", "cold water");
            tab.page().click("form .btn:not(.cancel)");
            assertThat(entry.innerText()).contains("cold water", "Red: stop").doesNotContain("warm");
            entry.locator(".delete").click();
            assertThat(titles(tab)).isEmpty();
            assertThat(tab.run("() => document.activeElement.innerText")).isEqualTo("Undo");
            tab.page().keyboard().press("Enter");
            assertThat(entry.innerText()).contains("cold water");
            assertThat(tab.run("() => document.activeElement.closest('[data-diary-entry]') !== null"))
                    .isEqualTo(true);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void weeksComeNewestFirstWithPainOneTapAway() {
        try (Tab tab = diary(
                Place.DISK, session(0, "Today", 2, 3), session(20, "Long ago", 2, 5), session(1, "Before", 2, 6))) {
            assertThat(titles(tab)).containsExactly("Today", "Before", "Long ago");
            assertThat(tab.page().locator("#weeks h2 span").first().innerText()).isEqualTo("This week");
            assertThat(tab.page().locator(".more:visible").count()).isZero();
            tab.page().click("#pain summary");
            tab.page().waitForSelector("#pain figure div svg");
            assertThat(tab.page().getAttribute("#pain figure div svg", "aria-label"))
                    .isEqualTo("Pain in 3 sessions. At its worst: lowest 3, highest 6, most recent 3.");
            assertThat(tab.page().locator("#pain div path.worst").count()).isEqualTo(3);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void aCopyFitsItsSchemaAndMergesOnAnotherDevice(Place place) {
        String copy;
        try (Tab tab = diary(place, session(0, "Here", 2, 3), session(3, "There", 1, 4))) {
            openCopies(tab);
            copy = saved(tab, "#export");
            assertThat(saved(tab, "#table")).startsWith("\ufeff\"day\",\"at\"").contains("\"Here\",\"531\"");
        }
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ShippedSite.text("data/schemas/diary.schema.json"), InputFormat.JSON)
                        .validate(
                                copy,
                                InputFormat.JSON,
                                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        try (Tab tab = diary(place)) {
            openCopies(tab);
            read(tab, copy);
            assertThat(say(tab, "#merge p"))
                    .isEqualTo("From Easeback: 2 new, 0 newer, 0 refused. Add them to this diary?");
            assertThat(tab.run("() => document.activeElement.id")).isEqualTo("merge");
            assertThat(titles(tab)).isEmpty();
            tab.page().click("#merge button");
            assertThat(titles(tab)).containsExactly("Here", "There");
            read(tab, copy.replace("\"note\": \"\"", "\"note\": 1"));
            assertThat(say(tab, "#merge p")).contains("0 new, 0 newer, 2 refused");
            tab.page().locator("#merge button").last().click();
            read(tab, "no diary");
            assertThat(say(tab, "#copies > [role=status]")).isEqualTo("This file is not a diary. Nothing was changed.");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void hostileFilesAndStorageOnlyEverBecomeText() {
        String markup = "<img src=x onerror=alert(1)><script>alert(1)</script>";
        try (Tab tab = diary(Place.FOLDER, session(0, markup, 2, 3))) {
            openCopies(tab);
            read(tab, saved(tab, "#export").replace("entry0", "other0").replace("Easeback", markup));
            assertThat(say(tab, "#merge p")).startsWith("From " + markup);
            tab.page().click("#merge button");
            assertThat(titles(tab)).containsExactly(markup, markup);
            assertThat(tab.page().locator("main img, main script").count()).isZero();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theDayAfterIsAskedOnceAndThreeRedSessionsLeadOn() {
        try (Tab tab = diary(
                Place.DISK, session(1, "Morning", 2, 7), session(1, "Evening", 2, 6), session(4, "Older", 2, 3))) {
            assertThat(tab.page().innerText("#day-after")).contains("Is your back or leg pain worse today");
            assertThat(tab.page().isVisible("#often")).isFalse();
            tab.page().click("#day-after [value=yes]");
            assertThat(tab.page().innerText("#worse")).contains("Leave out the move that set it off.", "Get help now.");
            assertThat(tab.run("() => document.activeElement.id")).isEqualTo("worse");
            tab.page().reload();
            assertThat(tab.page().isVisible("#day-after")).isFalse();
            tab.run(KEEP, List.of(session(1, "A", 2, 7), session(5, "B", 2, 6), session(9, "C", 2, 8)));
            tab.page().reload();
            assertThat(tab.page().getAttribute("#often a", "href"))
                    .isEqualTo("advice/when-to-stop.html#if-things-keep-getting-worse");
            assertThat(tab.page().isVisible("#often")).isTrue();
        }
    }

    @Test
    void aBrowserThatKeepsNothingOffersTheEntryAsAFile() {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page()
                    .addInitScript(
                            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });");
            tab.open(DIARY);
            assertThat(tab.page().innerText("#status")).contains("keeps nothing");
            write(tab, "A walk", "");
            assertThat(tab.page().innerText("#status"))
                    .isEqualTo("This browser cannot keep your diary. Save today as a file?");
            assertThat(saved(tab, "#offer button")).contains("\"title\": \"A walk\"");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whereThereIsNoRoomNothingIsLost() {
        try (Tab tab = diary(Place.DISK, session(0, "Kept", 2, 3))) {
            tab.run("""
                    () => {
                      let size = 1 << 22;
                      for (let i = 0; size > 1; i++) {
                        try { localStorage.setItem('fill' + i, 'x'.repeat(size)); } catch { size >>= 1; }
                      }
                    }""");
            write(tab, "No room", "x".repeat(400));
            assertThat(tab.page().isVisible("#offer button")).isTrue();
            tab.page().reload();
            assertThat(titles(tab)).containsExactly("Kept");
        }
    }

    @Test
    void everythingWorksByKeyboard() {
        try (Tab tab = diary(Place.DISK, session(0, "Today", 2, 3))) {
            tab.page().focus("#weeks summary");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().isVisible(".more")).isTrue();
            tab.page().focus(".edit");
            tab.page().keyboard().press("Enter");
            assertThat(tab.run("() => document.activeElement.name")).isEqualTo("before");
            tab.page().keyboard().press("ArrowDown");
            tab.page().focus("form .btn:not(.cancel)");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().innerText("dd.start")).isEqualTo("3");
            assertThat(tab.run("() => document.activeElement.matches('#weeks summary')"))
                    .isEqualTo(true);
            tab.page().focus("#write");
            tab.page().keyboard().press("Enter");
            tab.page().focus(".cancel");
            tab.page().keyboard().press("Enter");
            assertThat(tab.run("() => document.activeElement.id")).isEqualTo("write");
        }
    }

    @Test
    void forgettingLeavesNothingOfThisGuideAndAllOfAnother() {
        String other = OtherGuide.KNEES.base(Place.FOLDER);
        try (Tab tab = Tab.at(SiteServer.origin() + "/")) {
            tab.page().navigate(other + DIARY);
            tab.run(KEEP, List.of(session(0, "Knees", 2, 3)));
            List<String> kept = tab.lines(KEYS);
            tab.page().navigate(Place.FOLDER.base() + DIARY);
            tab.run(KEEP, List.of(session(0, "Backs", 2, 3)));
            tab.run("() => { localStorage.setItem('limber-theme', 'dark'); sessionStorage.setItem("
                    + "'limber:' + document.documentElement.dataset.guide + ':session', '{}'); }");
            tab.run(
                    "async folders => { for (const folder of folders) await caches.open('limber ' + folder); }",
                    List.of(SiteServer.FOLDER, OtherGuide.KNEES.path()));
            tab.page().reload();
            assertThat(titles(tab)).containsExactly("Backs");
            openCopies(tab);
            tab.page().click("#forget > button");
            assertThat(tab.run("() => document.activeElement.matches('#forget .ask')"))
                    .isEqualTo(true);
            tab.page().click("#forget .ask button");
            assertThat(say(tab, "#forget > [role=status]")).contains("keeps nothing");
            assertThat(titles(tab)).isEmpty();
            assertThat(tab.lines(KEYS)).isEqualTo(kept);
            assertThat(tab.run("() => sessionStorage.length")).isEqualTo(0);
            assertThat(tab.lines("() => caches.keys()")).containsExactly("limber " + OtherGuide.KNEES.path());
            tab.page().navigate(other + DIARY);
            assertThat(titles(tab)).containsExactly("Knees");
        }
    }

    @Test
    void thePageOfTicksForgetsToo() {
        try (Tab tab = Tab.at(Place.FOLDER).open("profile.html")) {
            tab.page().check("input[value=pregnancy]");
            tab.page().click("#forget > button");
            tab.page().waitForSelector("#forget .ask:not([hidden])");
            tab.page().click("#forget .ask button");
            assertThat(say(tab, "#forget > [role=status]")).contains("keeps nothing");
            assertThat(tab.page().isChecked("input[value=pregnancy]")).isFalse();
            assertThat(tab.run("() => localStorage.length")).isEqualTo(0);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptsItSaysSoAndPrintsASheetForAWeek() {
        try (Tab tab =
                Tab.at(Place.DISK, wishes -> wishes.setJavaScriptEnabled(false)).open(DIARY)) {
            assertThat(tab.page().innerText("main")).contains("The diary needs JavaScript.", "Routines");
            assertThat(tab.page()
                            .locator("main button:visible, main input:visible")
                            .count())
                    .isZero();
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.page().isVisible(".sheet")).isTrue();
            assertThat(tab.page().locator(".sheet tbody tr").count()).isEqualTo(7);
        }
    }

    @Test
    void paperHasTheEntriesAndNoControls() {
        try (Tab tab = diary(Place.DISK, session(0, "Today", 2, 3), session(9, "Before", 2, 3))) {
            tab.run("() => document.querySelectorAll('#weeks details').forEach(fold => { fold.open = true; })");
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.page().isVisible(".sheet")).isFalse();
            assertThat(tab.page().innerText("main")).contains("Today", "Before", "Pain at its worst");
            assertThat(tab.page().locator("main button:visible").count()).isZero();
            assertThat(((Number) tab.run("() => Math.min(...[...document.querySelectorAll('.live *')]"
                                    + ".filter(e => e.checkVisibility() && e.innerText)"
                                    + ".map(e => parseFloat(getComputedStyle(e).fontSize)))"))
                            .doubleValue())
                    .isGreaterThanOrEqualTo(13.9);
        }
    }

    @Test
    void axeFindsNothingWithEntriesFormAndFolds() {
        List<String> found = new ArrayList<>();
        Object[] sessions = Stream.iterate(0, day -> day + 2)
                .limit(12)
                .map(day -> session(day, "Session " + day, 2, 3 + day % 5))
                .toArray();
        try (Tab tab = diary(Place.FOLDER, sessions)) {
            openCopies(tab);
            tab.page().click("#pain summary");
            tab.page().click("#forget > button");
            tab.page().locator("#weeks summary").first().click();
            tab.page().locator("#weeks summary").nth(1).click();
            tab.page().locator(".edit:visible").first().click();
            for (int width : Ring.first(1, Stream.of(320, 1280)).toList()) {
                tab.page().setViewportSize(width, 800);
                found.addAll(Axe.inBothColours(tab));
            }
        }
        assertThat(found).isEmpty();
    }
}
