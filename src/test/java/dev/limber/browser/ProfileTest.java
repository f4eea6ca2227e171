package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader ticks conditions once; from then on lists, moves and routines follow, on this device and until cleared. */
class ProfileTest {
    private static final String HIP = "hip-precautions";
    private static final String TICK = "input[value='" + HIP + "']";
    private static final String EXERCISES = "exercises/index.html";

    /** The slugs of what is seen, of what is put away, or of what is marked, in a list. */
    private static final String SLUGS = """
            selector => [...document.querySelectorAll(selector)].map(item =>
              item.querySelector('a').getAttribute('href').replace(/.*\\/|\\.html$/g, ''))""";

    private static Tab ticked(Place place, String... conditions) {
        Tab tab = Tab.at(place).open("profile.html");
        for (String condition : conditions) {
            tab.page().check("input[value='" + condition + "']");
        }
        return tab;
    }

    /** The moves with this advice in the table that the cautions are held to. */
    private static Set<String> table(String condition, String advice) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/resources/cautions.csv")));
        lines.addAll(Files.readAllLines(Path.of("src/test/resources/inherited-cautions.csv")));
        return lines.stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals(condition) && cells[2].equals(advice))
                .map(cells -> cells[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static List<String> slugs(Tab tab, String selector) {
        return (List<String>) tab.run(SLUGS, selector);
    }

    private static List<String> seen(Tab tab, String selector) {
        List<String> seen = new ArrayList<>(slugs(tab, selector));
        seen.removeAll(slugs(tab, selector + ".away"));
        return seen;
    }

    static Stream<String> conditions() {
        Stream<String> all = ShippedSite.pages().get("profile.html").select(".ticks input").eachAttr("value").stream();
        return Ring.first(3, all);
    }

    @ParameterizedTest
    @MethodSource("dev.limber.browser.Place#ofRing")
    void tickingChangesTheListsSurvivesAReloadAndClears(Place place) throws IOException {
        try (Tab tab = ticked(place, HIP)) {
            tab.open(EXERCISES);
            tab.page().reload();
            assertThat(slugs(tab, ".card.away")).containsExactlyInAnyOrderElementsOf(table(HIP, "ask-first"));
            assertThat(slugs(tab, ".card:not(.away):has(.for-me)"))
                    .containsExactlyInAnyOrderElementsOf(table(HIP, "adapt"));
            assertThat(tab.page().locator(".card.away").first().isVisible()).isFalse();
            assertThat(tab.page().textContent(".put-away"))
                    .contains(table(HIP, "ask-first").size() + " moves are put away", "Hip precautions");
            tab.open("profile.html").page().click(".clear");
            assertThat(tab.run("() => localStorage.length")).isEqualTo(0);
            tab.open(EXERCISES);
            assertThat(tab.page().locator(".for-me, .away, .put-away").count()).isZero();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void eachConditionMarksWhatTheTableSays(String condition) throws IOException {
        try (Tab tab = ticked(Place.DISK, condition)) {
            tab.open(EXERCISES);
            assertThat(slugs(tab, ".card.away")).containsExactlyInAnyOrderElementsOf(table(condition, "ask-first"));
            assertThat(slugs(tab, ".card:not(.away):has(.for-me)"))
                    .containsExactlyInAnyOrderElementsOf(table(condition, "adapt"));
        }
    }

    @Test
    void whatIsPutAwayCanBeShownAndSaysWhy() {
        try (Tab tab = ticked(Place.DISK, HIP).open(EXERCISES)) {
            tab.page().focus(".put-away button");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().locator(".card.away").first().isVisible()).isTrue();
            assertThat(tab.page().locator(".card.away .for-me").first().innerText())
                    .startsWith("Ask first:")
                    .contains("Hip precautions");
            assertThat(tab.page().getAttribute(".put-away button", "aria-expanded"))
                    .isEqualTo("true");
            assertThat(tab.run("() => document.activeElement.matches('.put-away button')"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds/stretch.html", "areas/hips.html", "conditions/pregnancy.html", "search.html?q=knee"})
    void everyListPutsAwayAndSaysSo(String path) throws IOException {
        try (Tab tab = ticked(Place.FOLDER, HIP).open(path)) {
            tab.page().waitForSelector("#main .put-away:not([hidden])");
            Set<String> asks = table(HIP, "ask-first");
            assertThat(slugs(tab, "#main .away:has(a)")).isNotEmpty().allMatch(asks::contains);
            assertThat(seen(tab, "#main [data-moves='']>li:has(a)")).doesNotContainAnyElementsOf(asks);
        }
    }

    @Test
    void aMoveShowsTheMatchingCautionFirstAndOpen() {
        try (Tab tab = ticked(Place.DISK, HIP, "pregnancy").open("exercises/knee-to-chest.html")) {
            List<String> first = tab.lines(
                    "() => [...document.querySelectorAll('.check > .for-me > li')]" + ".map(item => item.innerText)");
            assertThat(first).hasSize(3);
            assertThat(first.get(0)).startsWith("Ask first: Hip precautions");
            assertThat(first.get(1)).startsWith("Change it: Pregnancy");
            assertThat(first.get(2)).isEqualTo("Instead, try Pelvic tilt");
            assertThat(tab.page().innerText(".related .put-away")).contains("put away", "Show anyway");
            assertThat(tab.page().locator(".related .away").first().isVisible()).isFalse();
            assertThat(tab.run("() => document.querySelector('.check h2').nextElementSibling.matches('.for-me')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aRoutinePutsAMoveToAskAboutFirstOutOfSight() {
        try (Tab tab = ticked(Place.DISK, HIP).open("routines/morning.html")) {
            assertThat(slugs(tab, ".way.away")).containsExactly("trunk-rotation");
            assertThat(tab.page().isVisible(".way.away")).isFalse();
            assertThat(tab.page().locator(".plan > ol > li:visible").count()).isEqualTo(4);
            tab.page().click(".plan .put-away button");
            assertThat(tab.page().innerText(".way.away")).contains("Ask first:", "3 times");
        }
    }

    @Test
    void whatStandsForMovesThatArePutAwayIsOfferedOnceUnlessItIsToBeAskedAboutToo() throws IOException {
        try (Tab tab = ticked(Place.DISK, "recent-operation").open("routines/core-strength.html")) {
            assertThat(tab.page().locator(".plan .put-away .instead:visible").allInnerTexts())
                    .containsExactly("Instead, try Walking");
            tab.open("routines/neck-and-shoulders.html");
            assertThat(slugs(tab, ".way.away:has(a)")).contains("cat-cow");
            assertThat(slugs(tab, ".plan .put-away .instead"))
                    .doesNotContainAnyElementsOf(table("recent-operation", "ask-first"));
        }
    }

    @Test
    void withStorageBlockedThePageWorksAndSaysSo() {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page()
                    .addInitScript("Object.defineProperty(window, 'localStorage', "
                            + "{ get() { throw new DOMException('denied', 'SecurityError'); } });");
            tab.open("profile.html").page().check(TICK);
            assertThat(tab.page().innerText("#status")).startsWith("Your browser keeps nothing");
            assertThat(slugs(tab, ".profile .away")).isNotEmpty();
            tab.page().click(".clear");
            assertThat(tab.page().isChecked(TICK)).isFalse();
            assertThat(tab.page().locator(".away").count()).isZero();
            tab.open(EXERCISES);
            assertThat(tab.page().locator(".card").count()).isEqualTo(19);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whateverStandsInTheStorageIsOnlyEverLookedUp() {
        try (Tab tab = Tab.at(Place.FOLDER)) {
            tab.page()
                    .addInitScript("localStorage.setItem('limber-conditions', "
                            + "'<img/src=x/onerror=alert(1)> __proto__ constructor hip-precautions')");
            tab.open(EXERCISES);
            assertThat(tab.page().innerText(".me span")).isEqualTo("Marked for you: Hip precautions.");
            assertThat(tab.page().locator("main img").count()).isZero();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void everythingWorksByKeyboardAndTheFocusStays() {
        try (Tab tab = Tab.at(Place.DISK).open("profile.html")) {
            tab.page().focus(TICK);
            tab.page().keyboard().press("Space");
            assertThat(tab.page().isChecked(TICK)).isTrue();
            assertThat(tab.page().innerText("#status")).startsWith("Kept on this device. Moves with a change:");
            assertThat(tab.run("() => document.activeElement.value")).isEqualTo(HIP);
            tab.page().focus(".clear");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().isChecked(TICK)).isFalse();
            assertThat(tab.run("() => document.activeElement.matches('.clear')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void axeFindsNothingWhileThingsAreMarked() {
        List<String> found = new ArrayList<>();
        try (Tab tab = ticked(Place.FOLDER, HIP, "pregnancy")) {
            Stream<String> paths =
                    Stream.of("exercises/knee-to-chest.html", EXERCISES, "profile.html", "routines/morning.html");
            for (String path : Ring.first(2, paths).toList()) {
                tab.open(path);
                for (int width : Ring.first(1, Stream.of(320, 1280)).toList()) {
                    tab.page().setViewportSize(width, 800);
                    found.addAll(Axe.inBothColours(tab));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void paperShowsTheMarks() {
        try (Tab tab = ticked(Place.DISK, HIP).open("routines/morning.html")) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tab.page().innerText("#main")).contains("1 move is put away", "Ask first:", "Change it:");
            assertThat(tab.page().isVisible(".put-away button")).isFalse();
        }
    }

    @Test
    void aPageWhoseDateHasPassedSaysSo() {
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.page().clock().setFixedTime("2028-11-22T12:00:00Z");
            assertThat(tab.open("exercises/bird-dog.html").page().isVisible(".due"))
                    .isFalse();
            tab.page().clock().setFixedTime("2028-11-24T12:00:00Z");
            assertThat(tab.open("exercises/bird-dog.html").page().innerText(".due"))
                    .contains("overdue for its check");
            assertThat(tab.open(EXERCISES).page().isVisible(".due")).isFalse();
        }
    }
}
