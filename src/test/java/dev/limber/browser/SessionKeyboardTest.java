package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session is worked by keys alone, and a screen reader is told what it needs. */
class SessionKeyboardTest {
    private static final String BIRD_DOG = "exercises/bird-dog.html";

    private static void press(SessionTab session, String... keys) {
        for (String key : keys) {
            session.page().keyboard().press(key);
        }
    }

    private static String focused(SessionTab session) {
        return session.tab().text("() => document.activeElement.textContent.trim()");
    }

    private static SessionTab startedByKeys() {
        SessionTab session = SessionTab.at(Place.DISK).open(BIRD_DOG);
        session.page().focus("[data-session-start]");
        press(session, "Enter");
        session.page().waitForSelector("[data-session] h1");
        return session;
    }

    @Test
    void aSessionFromStartToEndByKeysAlone() {
        try (SessionTab session = startedByKeys()) {
            assertThat(session.tab().text("() => document.activeElement.tagName"))
                    .isEqualTo("H1");
            for (int i = 0; i < 40 && !focused(session).equals("Start"); i++) {
                press(session, "Tab");
            }
            press(session, "Enter");
            assertThat(session.data("phase")).isEqualTo("ready");
            assertThat(focused(session)).isEqualTo("Bird dog");
            press(session, "Space");
            assertThat(session.data("paused")).isEqualTo("reader");
            press(session, "Space");
            assertThat(session.data("paused")).isEmpty();
            List<String> stops = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                press(session, "Tab");
                stops.add(focused(session));
            }
            assertThat(stops).containsExactly("10 s more", "Previous", "Pause", "Skip", "Too painful or dizzy? Stop");
            press(session, "Shift+Tab", "Space");
            assertThat(session.data("phase")).as("Space presses Skip").isEqualTo("done");
            for (int i = 0; i < 20 && !focused(session).equals("Do not keep it"); i++) {
                press(session, "Tab");
            }
            press(session, "Enter");
            session.waitUntilClosed();
            assertThat(focused(session)).isEqualTo("Start with a timer");
        }
    }

    @Test
    void escapePausesAndStopsWhenItIsPressedTwice() {
        try (SessionTab session = startedByKeys().begin().run(12_000)) {
            press(session, "Escape");
            assertThat(session.data("paused")).isEqualTo("reader");
            press(session, "Escape");
            assertThat(session.data("phase")).isEqualTo("hurt");
            press(session, "Escape");
            assertThat(session.data("phase")).as("nobody leaves this by chance").isEqualTo("hurt");
            session.press("end");
            press(session, "Escape");
            assertThat(session.data("phase"))
                    .as("nothing is lost that was not kept")
                    .isEqualTo("done");
            session.press("end");
            session.waitUntilClosed();
            assertThat(focused(session)).isEqualTo("Start with a timer");
        }
    }

    @Test
    void escapeClosesThePanel() {
        try (SessionTab session = startedByKeys()) {
            press(session, "Escape");
            session.waitUntilClosed();
            assertThat(focused(session)).isEqualTo("Start with a timer");
            press(session, "Enter");
            session.page().waitForSelector("[data-session-begin]");
        }
    }

    @Test
    void theUpperAreaPausesUnderAWetHand() {
        try (SessionTab session = SessionTab.at(Place.DISK).lead(BIRD_DOG).run(12_000)) {
            session.page().click(".stage");
            assertThat(session.data("paused")).isEqualTo("reader");
            session.page().click(".stage");
            assertThat(session.data("paused")).isEmpty();
        }
    }

    @Test
    void theDialogIsNamedByItsHeadingAndTheDigitsAreSilent() {
        try (SessionTab session = SessionTab.at(Place.DISK).lead(BIRD_DOG).run(13_000)) {
            String tree = session.page().locator("body").ariaSnapshot();
            assertThat(tree)
                    .contains("dialog \"Bird dog\"", "heading \"Bird dog\" [level=1]", "timer", "button \"Pause\"")
                    .contains("status: Hold. First side");
            assertThat(session.page().getAttribute(".digits", "aria-live")).isEqualTo("off");
            assertThat(session.page().getAttribute(".digits", "role")).isEqualTo("timer");
            assertThat(session.page().locator("[data-session] h1").count()).isEqualTo(1);
        }
    }

    @Test
    void whereAVoiceSpeaksTheLiveRegionIsSilent() {
        String voice = """
                Object.defineProperty(window, 'speechSynthesis', { value: {
                  getVoices: () => [{ localService: true, lang: 'en-GB', name: 'Own' },
                    { localService: false, lang: 'en-GB', default: true, name: 'Elsewhere' }],
                  speak: said => (window.said ??= []).push(said.voice.name + ': ' + said.text),
                  cancel() {}
                } });
                window.SpeechSynthesisUtterance = class extends EventTarget {
                  constructor(text) { super(); this.text = text; }
                };""";
        try (SessionTab session = SessionTab.at(Place.DISK)
                .before(voice)
                .kept("session-set", "{\"voice\":true}")
                .lead(BIRD_DOG)
                .run(13_000)) {
            assertThat(session.tab().lines("() => said"))
                    .hasSize(2)
                    .allMatch(said -> said.startsWith("Own: "))
                    .last()
                    .isEqualTo("Own: Hold. First side");
            assertThat(session.log("told", "one.text")).isEmpty();
            session.press("pause");
            assertThat(session.log("told", "one.text")).containsExactly("Paused. ");
        }
    }
}
