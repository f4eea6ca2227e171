package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.limber.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A session keeps its place through pauses, calls, locks and reloads, and needs nothing that a browser may refuse. */
class SessionRealLifeTest {
    private static final String BIRD_DOG = "exercises/bird-dog.html";
    private static final String SILENT = "\"tones\":false";
    private static final String[] LACKS = {
        "delete window.AudioContext; window.webkitAudioContext = undefined;",
        "Object.defineProperty(window, 'AudioContext', { value: class { constructor() { throw new Error('busy'); } } });",
        "Object.defineProperty(window, 'speechSynthesis', { value: undefined });",
        "Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined });",
        "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    };

    /** In the first hold, two seconds of it over. */
    private static SessionTab holding(SessionTab session) {
        session.lead(BIRD_DOG).runToPhase("hold").run(2000);
        assertThat(session.data("left")).isEqualTo("3000");
        return session;
    }

    @Test
    void aPauseKeepsTheMillisecondAndGoesOnAfterACount() {
        try (SessionTab session = holding(SessionTab.at(Place.DISK))) {
            session.run(300).press("pause").run(60_000);
            assertThat(session.data("paused")).isEqualTo("reader");
            assertThat(session.left()).isEqualTo(2700);
            session.press("pause").run(1000);
            assertThat(session.place()).as("less than three seconds are left").isEqualTo("in 1 1 1 1");
            assertThat(session.data("paused")).isEmpty();
            session.run(2000 + 2000);
            assertThat(session.place() + " " + session.left()).isEqualTo("hold 1 1 1 1 5000");
            session.run(1000).press("pause").run(60_000).press("pause").run(2000);
            assertThat(session.place() + " " + session.left()).isEqualTo("hold 1 1 1 1 4000");
            session.run(1000 + 4000);
            assertThat(session.data("phase")).isEqualTo("out");
            assertThat(session.complaints()).isEmpty();
        }
    }

    @Test
    void noToneSoundsDuringAPauseOrAfterAStop() {
        try (SessionTab session = holding(SessionTab.at(Place.DISK))) {
            session.press("pause");
            String from = session.tab().text("() => log.at()");
            session.run(10_000).press("hurt").run(10_000);
            assertThat(session.log("tones.filter(t => !t.silenced && t.at > " + from + ")", "one.at"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"true,", "false,hidden"})
    void aHiddenPageGoesOnWhereItSounds(boolean sounds, String why) {
        try (SessionTab session = SessionTab.at(Place.DISK).kept("session-set", sounds ? "{}" : "{" + SILENT + "}")) {
            holding(session).hide(true).run(20_000).hide(false).run(100);
            assertThat(session.data("paused")).isEqualTo(why == null ? "" : why);
            assertThat(session.place()).isEqualTo(sounds ? "hold 1 1 3 1" : "hold 1 1 1 1");
            if (!sounds) {
                assertThat(session.text()).contains("You were away, so we waited for you.");
                assertThat(session.data("left")).isEqualTo("3000");
            }
        }
    }

    @Test
    void aShortStandstillOfThePageIsMadeUpFor() {
        try (SessionTab session = holding(SessionTab.at(Place.DISK))) {
            session.stall(2000);
            assertThat(session.data("paused")).isEmpty();
            assertThat(session.place() + " " + session.left()).isEqualTo("hold 1 1 1 1 1000");
        }
    }

    @Test
    void aLongStandstillPausesAtTheStartOfTheRepetition() {
        try (SessionTab session = holding(SessionTab.at(Place.DISK))) {
            session.stall(6000).run(100);
            assertThat(session.data("paused")).isEqualTo("away");
            assertThat(session.place() + " " + session.left()).isEqualTo("in 1 1 1 1 2000");
            assertThat(session.text()).contains("Your screen went off, so we waited for you.");
            session.press("pause").run(3000 + 2000 + 100);
            assertThat(session.place()).isEqualTo("hold 1 1 1 1");
        }
    }

    @Test
    void aCallPausesAndTheSoundIsOpenedAnew() {
        try (SessionTab session = SessionTab.at(Place.DISK)
                .before("const Quiet = AudioContext; window.AudioContext = class extends Quiet {"
                        + " constructor() { super(); window.sound = this; } };")) {
            holding(session);
            session.tab().run("() => { sound.state = 'interrupted'; sound.dispatchEvent(new Event('statechange')); }");
            assertThat(session.data("paused")).isEqualTo("call");
            assertThat(session.text()).contains("The sound was interrupted, so we waited for you.");
            session.tab().run("() => { window.lost = sound; }");
            session.press("pause").run(5100);
            assertThat(session.data("phase")).isEqualTo("hold");
            assertThat(session.tab().run("() => sound !== lost")).isEqualTo(true);
        }
    }

    @Test
    void aReloadWithinHalfAnHourGoesOnWhereItWas() {
        try (SessionTab session = SessionTab.at(Place.FOLDER).lead("routines/core-strength.html")) {
            session.press("skip").run(16_000);
            assertThat(session.data("entry")).isEqualTo("2");
            session.reload().run(29 * 60_000);
            session.start();
            session.page().click("[data-session] button >> text=Go on with Glute bridge");
            assertThat(session.data("entry")).isEqualTo("2");
            session.run(14_000);
            assertThat(session.place()).startsWith("hold 2");
            assertThat(session.complaints()).isEmpty();
        }
    }

    @Test
    void afterHalfAnHourASessionBeginsAnew() {
        try (SessionTab session = SessionTab.at(Place.DISK).lead(BIRD_DOG).run(16_000)) {
            session.reload().run(31 * 60_000).start();
            assertThat(session.text()).doesNotContain("Go on with");
        }
    }

    @Test
    void aMoveThatHurtStaysOutAfterAReload() {
        try (SessionTab session = SessionTab.at(Place.DISK).lead("routines/core-strength.html")) {
            session.press("skip").run(20_000).press("hurt").reload().start();
            assertThat(session.text()).doesNotContain("Go on with Glute bridge");
            session.page().click("[data-session] button >> text=Go on with");
            assertThat(session.data("entry")).isEqualTo("3");
            session.press("previous").press("previous").run(100);
            assertThat(session.data("entry")).isEqualTo("1");
        }
    }

    @Test
    void aSecondTabDoesNotBeepAcrossTheFirst() {
        try (SessionTab session = SessionTab.at(Place.FOLDER).lead(BIRD_DOG)) {
            try (var other = session.tab().context().newPage()) {
                other.navigate(Place.FOLDER.base() + "exercises/cat-cow.html");
                other.click("[data-session-start]");
                other.waitForSelector("[data-session] h1");
                assertThat(other.innerText("[data-session]"))
                        .contains("The timer is running in another tab. Go back to that tab.");
                other.click("[data-session] .btn");
                session.press("hurt").press("end");
                session.page().locator("[data-session-end]").last().click();
                session.waitUntilClosed();
                other.waitForFunction("() => navigator.locks.query().then(locks => locks.held.length === 0)");
                other.click("[data-session-start]");
                other.waitForSelector("[data-session-begin]");
            }
        }
    }

    /** All at once, and each alone with {@code -Pall}. */
    static Stream<String> lacks() {
        return Ring.first(1, Stream.concat(Stream.of(String.join("\n", LACKS)), Stream.of(LACKS)));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void whateverABrowserLacksTheSessionRuns(String lack) {
        try (SessionTab session = SessionTab.at(Place.DISK).before(lack)) {
            holding(session).press("pause").press("hurt").press("end");
            assertThat(session.data("phase")).isEqualTo("done");
            session.page().click("[data-session] button >> text=Keep in my diary");
            boolean refused = lack.contains("localStorage") || lack.contains("setItem");
            assertThat(session.text())
                    .contains(refused ? "This browser cannot keep your diary." : "Kept in your diary.");
            session.page().locator("[data-session-end]").last().click();
            session.waitUntilClosed();
            assertThat(session.complaints()).isEmpty();
        }
    }

    @Test
    void aRefusedWakeLockIsSaidOnce() {
        try (SessionTab session = SessionTab.at(Place.FOLDER)
                .before(
                        "Object.defineProperty(Navigator.prototype, 'wakeLock',"
                                + " { value: { request: async () => { throw new DOMException('no', 'NotAllowedError'); } } });")) {
            assertThat(session.lead(BIRD_DOG).run(2000).text().split("This browser cannot keep the screen on", -1))
                    .hasSize(2);
            assertThat(session.run(10_000).text()).doesNotContain("This browser cannot keep the screen on");
        }
    }

    @Test
    void aVoiceThatIsMissingIsSaidWhereItIsSwitchedOn() {
        try (SessionTab session = SessionTab.at(Place.DISK).open(BIRD_DOG).start()) {
            session.page().click(".settings summary");
            session.page().check(".settings label:has-text('Voice') input");
            assertThat(session.text()).contains("This device has no voice for this language. Listen for the tones.");
        }
    }

    @Test
    void aScriptThatDoesNotLoadLeavesATextInPlaceOfTheButton() {
        try (SessionTab session = SessionTab.at(Place.FOLDER)) {
            session.page().route("**/session.*.js", route -> route.abort());
            session.open(BIRD_DOG).page().click("[data-session-start]");
            session.page().waitForFunction("() => !document.querySelector('[data-session-start]')");
            assertThat(session.page().innerText("#main")).contains("The timer did not load.");
        }
    }

    @Test
    void aSecondScriptThatDoesNotLoadIsToldInThePanelAndTriedAnew() {
        try (SessionTab session = SessionTab.at(Place.FOLDER)) {
            session.page().route("**/session-lead.*.js", route -> route.abort());
            session.open(BIRD_DOG).page().click("[data-session-start]");
            session.page().waitForSelector(".session .problem:has-text('The timer did not load.')");
            session.page().unroute("**/session-lead.*.js");
            session.page().keyboard().press("Escape");
            session.start().begin();
            assertThat(session.page().isVisible("[data-phase=ready]")).isTrue();
        }
    }

    @Test
    void aStartBeforeTheSecondScriptIsHereWaitsForIt() {
        try (SessionTab session = SessionTab.at(Place.FOLDER)) {
            List<Route> held = new ArrayList<>();
            session.page().route("**/session-lead.*.js", held::add);
            session.open(BIRD_DOG).page().click("[data-session-start]");
            session.page().click("[data-session-begin]");
            assertThat(session.page().isVisible("[data-session]:not([data-phase])"))
                    .isTrue();
            held.forEach(Route::resume);
            session.page().waitForSelector("[data-phase=ready]");
        }
    }

    @Test
    void withoutScriptsThereIsNoButton() {
        try (Tab tab = Tab.at(Place.DISK, wishes -> wishes.setJavaScriptEnabled(false))) {
            assertThat(tab.open(BIRD_DOG).page().isVisible("[data-session-start]"))
                    .isFalse();
        }
    }

    @Test
    void guidesOnOneHostKeepTheirOwnAndOldNamesMoveOnce() {
        try (SessionTab session = SessionTab.at(SiteServer.origin())) {
            session.open(SiteServer.FOLDER + BIRD_DOG);
            session.tab()
                    .run("() => { localStorage.setItem('limber-theme', 'dark');"
                            + " localStorage.setItem('limber-conditions', 'pregnancy'); }");
            session.reload()
                    .start()
                    .begin()
                    .press("skip")
                    .page()
                    .click("[data-session] button >> text=Keep in my diary");
            session.open(OtherGuide.KNEES.path() + "exercises/half-squat.html")
                    .start()
                    .begin();
            assertThat(session.tab().lines("() => Object.keys(localStorage).sort()"))
                    .allMatch(key -> key.matches("limber:(easeback|[a-z-]*knee[a-z-]*):.*"), "names its guide")
                    .contains("limber:easeback:theme", "limber:easeback:conditions", "limber:easeback:session-set");
            assertThat(session.tab().text("() => document.documentElement.dataset.theme ?? ''"))
                    .isEmpty();
        }
    }
}
