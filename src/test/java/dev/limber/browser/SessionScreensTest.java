package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import dev.limber.Ring;
import dev.limber.browser.AxeTest.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A session is read and pressed on the smallest phones, with large text, in forced colours, and by axe. */
class SessionScreensTest {
    private static final String BIRD_DOG = "exercises/bird-dog.html";

    /** What of a running session scrolls, is cut or lies outside the window, and buttons that a thumb misses. */
    private static final String MISFITS = """
            pauseHeight => {
              const dialog = document.querySelector('[data-session]'), found = [];
              if (dialog.scrollHeight > dialog.clientHeight + 1 || dialog.scrollWidth > dialog.clientWidth + 1)
                found.push('scrolls ' + dialog.scrollWidth + 'x' + dialog.scrollHeight);
              const shown = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length;
              const parts = [...dialog.querySelectorAll('button, h1, .word, .digits, .where, .head span, .bar, .notice')]
                .filter(shown);
              for (const e of parts) {
                const box = e.getBoundingClientRect(), what = (e.className || e.tagName) + ' ' + e.textContent.slice(0, 30);
                if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
                  found.push('outside: ' + what + [box.left, box.top, box.right, box.bottom].map(Math.round));
                const hides = getComputedStyle(e).display !== 'inline' && !e.matches('.bar');
                if (hides && (e.scrollWidth > e.clientWidth + 2 || e.matches('button') && e.scrollHeight > e.clientHeight + 2))
                  found.push('cut: ' + what);
                if (e.matches('button') && (box.width < 44 || box.height < 44)) found.push('small: ' + what);
                const pause = e.matches('[data-session-pause]');
                if (pause && innerHeight > innerWidth && box.height < pauseHeight) found.push('Pause ' + box.height);
              }
              const words = parts.filter(e => e.matches('h1, .word, .digits, .where, .notice, button') && e.textContent);
              words.forEach((one, i) => words.slice(i + 1).forEach(other => {
                const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2)
                  found.push('over each other: ' + one.textContent.slice(0, 20) + ' / ' + other.textContent.slice(0, 20));
              }));
              const how = dialog.querySelector('.how');
              if (how && how.scrollHeight > how.clientHeight + 1 && getComputedStyle(how).overflowY !== 'auto') found.push('how cut');
              return found;
            }""";

    /** Axe waits by timers, which stand still with the clock of a session: it gets messages instead, for as long as it runs. */
    private static final String TIMERS_FOR_AXE = """
            () => {
              window.standing = window.setTimeout;
              window.setTimeout = (work, wait, ...more) => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => { port1.close(); work(...more); };
                port2.postMessage(0);
                return 0;
              };
            }""";

    static Stream<String> moves() {
        List<String> inner = List.of("bird-dog", "neck-and-shoulder-yoga");
        return Ring.only(path -> inner.stream().anyMatch(path::contains), SessionLedTest.ledMoves());
    }

    private static void fits(SessionTab session, String state, List<String> found) {
        for (String misfit : misfits(session)) {
            found.add(state + ": " + misfit);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> misfits(SessionTab session) {
        return (List<String>) session.tab().run(MISFITS, 88);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void everythingFitsOnSmallPhonesHeldEitherWay(String path) {
        List<String> found = new ArrayList<>();
        try (SessionTab session = SessionTab.at(Place.DISK).ticked("pregnancy", "knee")) {
            session.open(path).start();
            for (var toggle : session.page().locator(".ask-first button").all()) {
                toggle.click();
            }
            session.begin();
            String last = "";
            for (int i = 0; i < 6; i++) {
                String phase = session.data("phase");
                if (!last.contains(" " + phase + " ")) {
                    last += " " + phase + " ";
                    atEverySize(session, phase, found);
                }
                session.run(5000);
            }
            session.press("previous").run(15_000).press("pause");
            atEverySize(session, "paused", found);
            session.press("pause").run(100).press("previous").run(100);
            atEverySize(session, "previous", found);
        }
        assertThat(found).isEmpty();
    }

    private static void atEverySize(SessionTab session, String state, List<String> found) {
        for (int[] size : new int[][] {{320, 568}, {390, 844}, {844, 390}, {568, 320}}) {
            session.page().setViewportSize(size[0], size[1]);
            fits(session, size[0] + "x" + size[1] + " " + state, found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"routines/core-strength.html", "routines/flare-up.html"})
    void whatComesAndGoesFitsToo(String path) {
        List<String> found = new ArrayList<>();
        try (SessionTab session = SessionTab.at(Place.DISK)
                .before("Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined });")) {
            session.lead(path).press("skip");
            atEverySize(session, "skipped", found);
            session.run(6000);
            atEverySize(session, "next", found);
            session.press("skip").press("skip").run(6000);
            atEverySize(session, "waits or next", found);
            session.stall(10_000).run(100);
            atEverySize(session, "away", found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void withTextTwiceAsLargeTheButtonsStayWithinReach() {
        List<String> found = new ArrayList<>();
        try (SessionTab session = SessionTab.at(Place.DISK).ticked("pregnancy").open(BIRD_DOG)) {
            session.tab().run("() => { document.documentElement.style.fontSize = '200%'; }");
            session.start().begin();
            for (int[] size : new int[][] {{390, 844}, {844, 390}, {1280, 800}, {320, 568}}) {
                session.page().setViewportSize(size[0], size[1]);
                for (String hook : List.of("previous", "pause", "skip", "hurt")) {
                    var box = session.page()
                            .locator("[data-session-" + hook + "]")
                            .boundingBox();
                    if (box.y + box.height > size[1] + 1 || box.x + box.width > size[0] + 1 || box.y < 0) {
                        found.add(
                                size[0] + " " + hook + " " + box.x + " " + box.y + " " + box.width + " " + box.height);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void forcedColoursShowTheBarAndEveryButton() {
        try (SessionTab session = SessionTab.at(Place.DISK).lead(BIRD_DOG).run(12_000)) {
            session.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(session.tab()
                            .lines("() => [...document.querySelectorAll('.player button, .bar')].filter(e =>"
                                    + " e.checkVisibility()).filter(e => parseFloat(getComputedStyle(e).borderTopWidth) < 1)"
                                    + ".map(e => e.outerHTML)"))
                    .isEmpty();
            assertThat(session.tab()
                            .run("() => getComputedStyle(document.querySelector('.bar i')).backgroundColor !=="
                                    + " getComputedStyle(document.querySelector('.bar')).backgroundColor"))
                    .isEqualTo(true);
        }
    }

    @Test
    void withReducedMotionNothingMoves() {
        try (SessionTab session = SessionTab.at(Place.DISK).lead(BIRD_DOG).run(12_000)) {
            assertThat(session.tab()
                            .lines("() => document.getAnimations().filter(a => a.playState === 'running')"
                                    + ".map(a => a.effect.target.outerHTML.slice(0, 90))"))
                    .isEmpty();
        }
    }

    @Test
    void axeFindsNothingInAnyStateOfASession() {
        List<String> found = new ArrayList<>();
        List<View> views = Ring.first(
                        2, Stream.of(View.PHONE_LIGHT, View.DESK_DARK, View.CONTRAST, View.PHONE_DARK, View.DESK_LIGHT))
                .toList();
        try (SessionTab session = SessionTab.at(Place.FOLDER).ticked("pregnancy", "hip-precautions")) {
            session.open("routines/flare-up.html").start();
            session.page().click(".scale label >> nth=6");
            look(session, "panel", views, found);
            session.page().check("label:has-text('All moves') input");
            session.begin();
            look(session, "ready", views, found);
            session.run(13_000);
            look(session, "running", views, found);
            session.press("pause");
            look(session, "paused", views, found);
            session.press("hurt");
            look(session, "hurt", views, found);
            session.press("end");
            session.page().click(".scale label >> nth=9");
            look(session, "done", views, found);
        }
        assertThat(found).isEmpty();
    }

    private static void look(SessionTab session, String state, List<View> views, List<String> found) {
        session.tab().run(TIMERS_FOR_AXE);
        AxeTest.violations(session.tab(), views, "").forEach(one -> found.add(state + " " + one));
        session.tab().run("() => { window.setTimeout = window.standing; }");
        session.tab().lines(Measures.SMALL_TARGETS).forEach(one -> found.add(state + " small " + one));
    }
}
