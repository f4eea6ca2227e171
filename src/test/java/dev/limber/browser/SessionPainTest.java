package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Ring;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's pain rule before a session and after it. */
class SessionPainTest {
    private static final String FLARE_UP = "routines/flare-up.html";
    private static final String REST_AND_WALK = "At 6 or more: a rest position and a short walk only.";

    private static void score(SessionTab session, int value) {
        session.page().click(".scale label >> nth=" + value);
    }

    @Test
    void atTheScoreThatStopsMovesOnlyRestAndWalkAreOfferedFirst() {
        try (SessionTab session = SessionTab.at(Place.DISK).open(FLARE_UP).start()) {
            score(session, 5);
            assertThat(session.text()).doesNotContain(REST_AND_WALK);
            score(session, 6);
            assertThat(session.text()).contains(REST_AND_WALK, "Only: Rest position, Walking");
            assertThat(session.page().isChecked(".choice:has-text('Only:') input >> nth=0"))
                    .isTrue();
            session.press("begin").press("skip");
            assertThat(session.page().innerText("[data-session] h1")).isEqualTo("Walking");
            session.press("skip");
            assertThat(session.data("phase")).isEqualTo("done");
        }
    }

    @Test
    void allMovesAreNeverForbidden() {
        try (SessionTab session = SessionTab.at(Place.DISK).open(FLARE_UP).start()) {
            score(session, 9);
            session.page().check("label:has-text('All moves') input");
            session.begin().press("skip");
            assertThat(session.page().innerText("[data-session] h1")).isEqualTo("Pelvic tilt");
        }
        try (SessionTab session =
                SessionTab.at(Place.DISK).open("routines/core-strength.html").start()) {
            score(session, 8);
            assertThat(session.text()).contains(REST_AND_WALK, "Nothing in this session suits that.");
            assertThat(session.page().isDisabled("[data-session-begin]")).isTrue();
            session.page().check("label:has-text('All moves') input");
            session.press("begin");
            assertThat(session.data("phase")).isEqualTo("ready");
        }
    }

    /** From nothing told and from each score, or from a few. */
    static IntStream before() {
        return Ring.only(
                        before -> before == -1 || before == 2 || before == 6,
                        IntStream.range(-1, 11).boxed())
                .mapToInt(before -> before);
    }

    @ParameterizedTest
    @MethodSource("before")
    void aSessionIsGreenAmberOrRedByTheGuidesNumbers(int before) {
        try (SessionTab session = SessionTab.at(Place.DISK)) {
            for (boolean hurt : new boolean[] {false, true}) {
                session.open("exercises/bird-dog.html").start();
                if (before >= 0) {
                    score(session, before);
                }
                if (before >= 6) {
                    session.page().check("label:has-text('All moves') input");
                }
                session.press("begin").press(hurt ? "hurt" : "skip");
                if (hurt) {
                    session.press("end");
                }
                assertThat(session.data("phase")).isEqualTo("done");
                for (int worst = -1; worst <= 10; worst++) {
                    if (worst >= 0) {
                        score(session, worst);
                    }
                    assertThat(told(session))
                            .as("%s, then %s, stopped %s", before, worst, hurt)
                            .isEqualTo(rule(before, worst, hurt));
                }
                session.page().locator("[data-session-end]").last().click();
                session.waitUntilClosed();
            }
        }
    }

    /** The rule as its design says it: -1 stands for no score. */
    private static String rule(int before, int worst, boolean hurt) {
        boolean began = before >= 6;
        if (worst >= 6 && (hurt || !began || worst > before)) {
            return "Red: stop.";
        }
        if (hurt) {
            return "stopped";
        }
        if (began) {
            return "rest and walk";
        }
        if (before < 0 || worst < 0) {
            return "";
        }
        return worst - before >= 3 ? "Amber: do half." : "Green: carry on. And an hour later.";
    }

    private static String told(SessionTab session) {
        String text = session.tab().text("() => document.querySelector('.verdict').textContent");
        if (text.isEmpty()) {
            return "";
        }
        if (text.contains(REST_AND_WALK)) {
            assertThat(text).doesNotContain("Green", "Amber", "Red");
            return "rest and walk";
        }
        if (text.startsWith("You stopped because of how it felt.")) {
            assertThat(text).doesNotContain("Green", "Amber", "Red");
            return "stopped";
        }
        String colour = text.replaceFirst("(\\w+: .*?)\\..*", "$1.");
        boolean hour = text.contains("Check again in an hour. Still worse than before you started? Do half next time.");
        assertThat(hour).isEqualTo(colour.startsWith("Green"));
        return hour ? colour + " And an hour later." : colour;
    }
}
