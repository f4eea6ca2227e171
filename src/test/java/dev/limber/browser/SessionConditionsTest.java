package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session leaves out and changes what the ticked conditions ask for, by the data of the guide. */
class SessionConditionsTest {
    private static final Map<String, JsonNode> EXERCISES = bySlug("exercises");
    private static final Map<String, JsonNode> ROUTINES = bySlug("routines");

    private static Map<String, JsonNode> bySlug(String list) {
        try {
            Map<String, JsonNode> pages = new TreeMap<>();
            new ObjectMapper()
                    .readTree(ShippedSite.text("data/" + list + ".json"))
                    .get(list)
                    .forEach(page -> pages.put(page.get("slug").asText(), page));
            return pages;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> conditions() {
        Stream<String> all = ShippedSite.pages().get("profile.html").select(".ticks input").eachAttr("value").stream();
        List<String> inner = List.of("hip-precautions", "pregnancy", "recent-operation");
        return Ring.only(inner::contains, all);
    }

    private static List<JsonNode> moves(JsonNode routine) {
        return StreamSupport.stream(routine.get("moves").spliterator(), false)
                .flatMap(move -> move.has("between")
                        ? StreamSupport.stream(move.get("between").spliterator(), false)
                        : Stream.of(move))
                .toList();
    }

    private static String name(JsonNode move) {
        return move.has("step")
                ? move.get("step").asText()
                : EXERCISES.get(move.get("move").asText()).get("title").asText();
    }

    /** What a condition says of a move: its advice, a colon and how. */
    private static String caution(JsonNode move, String condition) {
        JsonNode cautions =
                move.has("move") ? EXERCISES.get(move.get("move").asText()).get("cautions") : move.get("cautions");
        for (JsonNode caution : cautions == null ? List.<JsonNode>of() : cautions) {
            if (caution.get("condition").asText().equals(condition)) {
                return caution.get("advice").asText() + ":"
                        + plain(caution.get("how").asText());
            }
        }
        return "";
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replaceAll("\\s+", " ").strip();
    }

    private static List<String> texts(SessionTab session, String selector) {
        return session.page().locator("[data-session] " + selector).allInnerTexts().stream()
                .map(SessionConditionsTest::plain)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyRoutineDoesWhatTheDataSayOfACondition(String condition) {
        List<String> led = Ring.first(2, ROUTINES.keySet().stream()).toList();
        try (SessionTab session =
                SessionTab.at(Place.DISK).ticked(condition).kept("session-set", "{\"goesOn\":true,\"tones\":false}")) {
            for (Map.Entry<String, JsonNode> routine : ROUTINES.entrySet()) {
                session.open("routines/" + routine.getKey() + ".html").start();
                List<JsonNode> all = moves(routine.getValue());
                List<JsonNode> asks = all.stream()
                        .filter(move -> caution(move, condition).startsWith("ask-first"))
                        .toList();
                assertThat(texts(session, ".ask-first b"))
                        .as(routine.getKey())
                        .containsExactlyElementsOf(asks.stream()
                                .map(move -> "Left out for you: " + name(move))
                                .toList());
                alternativesAskNothing(session, condition, all);
                changesAreTold(session, condition, all);
                if (asks.size() == all.size()) {
                    assertThat(session.page().isDisabled("[data-session-begin]"))
                            .isTrue();
                    assertThat(session.text()).contains("All of this asks you to check first, because you ticked:");
                } else if (led.contains(routine.getKey())) {
                    eachMoveIsLedWithItsChange(session, condition, all);
                }
            }
            assertThat(session.complaints()).isEmpty();
        }
    }

    private static void alternativesAskNothing(SessionTab session, String condition, List<JsonNode> routine) {
        List<String> offered = session.tab()
                .lines("() => [...document.querySelectorAll('[data-session] .instead a')].map(link =>"
                        + " link.getAttribute('href').replace(/.*\\/|\\.html/g, ''))");
        List<String> own =
                routine.stream().map(move -> move.path("move").asText("")).toList();
        assertThat(offered).allSatisfy(slug -> {
            assertThat(own).doesNotContain(slug);
            assertThat(StreamSupport.stream(EXERCISES.get(slug).get("cautions").spliterator(), false)
                            .filter(caution -> caution.get("advice").asText().equals("ask-first"))
                            .map(caution -> caution.get("condition").asText()))
                    .doesNotContain(condition);
        });
    }

    private static void changesAreTold(SessionTab session, String condition, List<JsonNode> routine) {
        List<String> told = texts(session, ".adapt");
        List<JsonNode> changed = routine.stream()
                .filter(move -> caution(move, condition).startsWith("adapt"))
                .toList();
        assertThat(told).hasSameSizeAs(changed);
        for (int i = 0; i < told.size(); i++) {
            JsonNode move = changed.get(i);
            assertThat(told.get(i))
                    .contains("For you: " + name(move), caution(move, condition).replaceFirst("adapt:", ""));
        }
    }

    private static void eachMoveIsLedWithItsChange(SessionTab session, String condition, List<JsonNode> routine) {
        session.begin();
        List<String> led = new ArrayList<>();
        for (int i = 0; i <= 2 * routine.size() && !session.data("phase").equals("done"); i++) {
            JsonNode move = routine.stream()
                    .filter(one -> name(one).equals(texts(session, "h1").get(0)))
                    .findFirst()
                    .orElseThrow();
            String caution = caution(move, condition);
            assertThat(caution).doesNotStartWith("ask-first");
            assertThat(String.join(" ", texts(session, ".how")))
                    .as(name(move))
                    .isEqualTo(caution.replaceFirst("adapt:", ""));
            led.add(name(move));
            session.press("skip");
        }
        assertThat(session.data("phase")).isEqualTo("done");
        assertThat(led).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whatIsTickedElsewhereAfterThePageOpenedCountsToo() {
        try (SessionTab session = SessionTab.at(Place.FOLDER).open("routines/core-strength.html")) {
            Page other = session.tab().context().newPage();
            other.navigate(Place.FOLDER.base() + "profile.html");
            other.check("input[value='recent-operation']");
            session.start();
            assertThat(texts(session, ".ask-first b")).contains("Left out for you: Pelvic tilt");
            assertThat(session.page().isDisabled("[data-session-begin]")).isTrue();
        }
    }

    @Test
    void whatIsLeftOutCanBePutIn() {
        try (SessionTab session =
                SessionTab.at(Place.DISK).ticked("hip-precautions").open("routines/morning.html")) {
            session.start();
            String without = session.page().innerText(".panel .takes");
            session.page().click(".ask-first button");
            assertThat(session.page().innerText(".panel .takes")).isNotEqualTo(without);
            assertThat(session.page().innerText(".ask-first button")).isEqualTo("Leave it out again");
            session.begin().press("skip");
            assertThat(session.page().innerText("[data-session] h1")).isEqualTo("Trunk rotation");
        }
    }

    @Test
    void aMoveAllOfWhichIsToBeAskedAboutDoesNotStartUntilItIsPutIn() {
        try (SessionTab session = SessionTab.at(Place.DISK).ticked("recent-operation", "knee")) {
            session.open("exercises/bird-dog.html").start();
            assertThat(session.page().isDisabled("[data-session-begin]")).isTrue();
            assertThat(session.text()).contains("because you ticked: Recent operation.");
            session.page().click(".ask-first button");
            session.begin();
            assertThat(session.data("phase")).isEqualTo("ready");
            assertThat(session.page().innerText(".how")).contains("Kneel on a cushion");
        }
    }

    @Test
    void aChoiceCountsForItsLongerWayWhereverThatStands() {
        try (SessionTab session = SessionTab.at(Place.DISK).open("routines/flare-up.html")) {
            session.tab().run("() => { document.querySelector('.way:has(+ .way)').dataset.dose = 't600'; }");
            session.start();
            assertThat(session.page().innerText(".panel .takes")).matches("about (19|20) minutes.*");
        }
    }
}
