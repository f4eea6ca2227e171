package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs are told from one file: in two forms, each where its tier belongs, and nowhere else. */
class SignsTest {
    private static final String SIGNS = "content/signs.yaml";
    private static final String SETTINGS = "content/guide.yaml";
    private static final String SQUAT = "content/exercises/half-squat.md";
    private static final String HELP = "content/advice/get-help.md";

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void beginGuide() {
        guide = GuideRun.of("knees", folder)
                .write(SIGNS, """
                        joint:
                          gives-way: { tier: stop, short: your knee buckles, full: your knee buckles under you }
                          locked: { tier: urgent, short: "A knee that locks: stop, and ask today.", full: your knee locks }
                          odd-shape: { tier: emergency, short: a knee of odd shape, full: your knee has an odd shape }
                        leg:
                          clot: { tier: emergency, short: a hot calf, full: your calf is hot and swollen }
                          pale-foot: { tier: emergency, short: a pale foot, full: your foot is pale and cold }
                        """)
                .replace(
                        SETTINGS,
                        "signs: [your knee is an odd shape after a fall, you cannot put weight on it at all]",
                        "signs: [odd-shape]")
                .replace(SETTINGS, "signs: [your knee is hot and swollen and you feel ill]", "signs: [locked]")
                .replace(SETTINGS, "[your knee gives way, pain reaches 6 out of 10]", "[gives-way]")
                .replace(SETTINGS, "A knee that locks needs advice today.", "locked")
                .replace(SETTINGS, "[your calf is hot and swollen, you cannot put weight on the leg]", "[odd-shape]");
    }

    private Document built(String page) {
        assertThat(guide.run("build", "--strict").err()).doesNotContain("error[", "warning[");
        return Jsoup.parse(guide.page(page));
    }

    private String reports() {
        GuideRun.Result result = guide.run("check");
        assertThat(result.exit()).isEqualTo(1);
        return String.join("\n", result.diagnostics());
    }

    @Test
    void each_sign_of_a_move_stands_where_its_tier_belongs() {
        guide.replace(SQUAT, "- your knee locks\n", "- your hip pinches\n- {clot}\n");
        Document page = built("exercises/half-squat.html");
        assertThat(page.select(".stop li").eachText()).containsExactly("your hip pinches", "your knee buckles");
        assertThat(page.select(".stop > p").eachText())
                .containsExactly(
                        "Call 999 now: a knee of odd shape; a hot calf. All signs",
                        "Rest, and try the easier version. A knee that locks: stop, and ask today.");
    }

    @Test
    void prose_and_cards_take_the_full_form() {
        guide.replace(
                HELP,
                "Some signs need help first.",
                "Some signs need help first.\n\n> [!WARNING]\n> Call if:\n>\n> - {odd-shape}\n> - {leg}\n\n- {joint urgent}");
        Document page = built("advice/get-help.html");
        assertThat(page.select(".callout li").eachText())
                .containsExactly(
                        "your knee has an odd shape", "your calf is hot and swollen", "your foot is pale and cold");
        assertThat(page.select(".prose > ul > li").eachText()).containsExactly("your knee locks");
        assertThat(page.select(".card-help.now li").eachText()).containsExactly("your knee has an odd shape");
    }

    @Test
    void copies_and_data_say_the_same() {
        guide.replace(SQUAT, "- your knee locks\n", "- your hip pinches\n- {leg emergency}\n")
                .replace(HELP, "Some signs need help first.", "Some:\n\n- {leg}\n- a fall");
        built("index.html");
        assertThat(guide.page("exercises/half-squat.md"))
                .contains("- your hip pinches\n- your knee buckles\n\nRest")
                .contains("ask today.\n\n**Call 999 now:**\n")
                .contains("\n\n- a knee of odd shape\n- a hot calf\n- a pale foot\n")
                .doesNotContain("{leg");
        assertThat(guide.page("advice/get-help.md"))
                .contains("\n- your calf is hot and swollen\n- your foot is pale and cold\n- a fall");
        assertThat(guide.page("data/safety.json").replaceAll("\\s+", " "))
                .contains(
                        "{ \"key\": \"clot\", \"area\": \"leg\", \"tier\": \"emergency\", \"short\": \"a hot calf\",");
        assertThat(guide.page("data/exercises.json").replaceAll("\\s+", " "))
                .contains("\"stopIf\": [ \"your hip pinches\" ], \"emergencyIf\": [ \"a hot calf\", \"a pale foot\" ]");
    }

    @Test
    void signs_count_in_lists_within_lists() {
        guide.replace(
                SQUAT, "- your knee locks\n", "- your hip pinches:\n  - or clicks\n  - {locked}\n  - {pale-foot}\n");
        Document page = built("exercises/half-squat.html");
        assertThat(page.select(".stop .now").text()).contains("a knee of odd shape; a pale foot");
        assertThat(page.select(".stop li li").eachText()).containsExactly("or clicks");
        assertThat(guide.page("exercises/half-squat.md"))
                .contains("- your hip pinches:\n  - or clicks\n", "- a knee of odd shape\n- a pale foot\n")
                .doesNotContain("{pale");
        assertThat(guide.page("data/exercises.json").replaceAll("\\s+", " "))
                .contains("\"emergencyIf\": [ \"a pale foot\" ]");
    }

    @Test
    void signs_are_told_in_definitions_as_in_lists() {
        guide.replace(
                HELP,
                "Some signs need help first.",
                "A bad leg\n:   It is one of these:\n\n    - {pale-foot}\n    - a fall");
        assertThat(built("advice/get-help.html").select("dd li").eachText())
                .containsExactly("your foot is pale and cold", "a fall");
        assertThat(guide.page("advice/get-help.md")).contains("    - your foot is pale and cold\n    - a fall");
        guide.replace(HELP, ":   It is one of these:", ":   {clot}");
        assertThat(reports()).isEqualTo(HELP + ":6:5 foreign-markup");
    }

    @Test
    void a_name_that_is_no_sign_is_told_with_the_nearest() {
        guide.replace(SQUAT, "- your knee locks", "- {clott}").replace(SETTINGS, "urgent: locked", "urgent: lokced");
        assertThat(reports()).isEqualTo(SQUAT + ":25:4 unknown-value\n" + SETTINGS + ":27:11 unknown-value");
        assertThat(guide.run("check").err()).contains("Did you mean \"clot\"?", "Did you mean \"locked\"?");
    }

    @Test
    void a_second_tier_of_a_sign_is_an_error() {
        guide.replace(SETTINGS, "move: [gives-way]", "move: [gives-way, locked]")
                .replace(SETTINGS, "emergency: [odd-shape]", "emergency: [odd-shape, gives-way]")
                .replace(HELP, "Some signs need help first.", "Some:\n\n- {leg urgent}");
        assertThat(guide.run("check").err())
                .contains("locked has no sign of the tier stop", "gives-way has no sign of the tier emergency")
                .contains("leg has no sign of the tier urgent", "A sign has one tier everywhere; here it is urgent.");
        assertThat(reports()).hasLineCount(3);
    }

    @Test
    void a_third_form_of_a_sign_is_an_error() {
        guide.replace(SQUAT, "- your knee locks", "- {clot}: rest a little")
                .replace(SIGNS, "full: your knee locks }", "full: your knee locks, third: it locks }");
        assertThat(reports()).isEqualTo(SQUAT + ":25:3 foreign-markup\n" + SIGNS + ":3:100 unknown-key");
    }

    @Test
    void the_same_words_are_one_sign_and_a_key_has_one_area() {
        guide.replace(SIGNS, "short: a pale foot", "short: a hot calf").replace(SIGNS, "  pale-foot:", "  locked:");
        assertThat(reports()).isEqualTo(SIGNS + ":7:3 repeated-name\n" + SIGNS + ":7:37 repeated-name");
    }

    @Test
    void other_braces_and_a_guide_without_signs_are_as_before() {
        guide.replace(HELP, "Some signs need help first.", "Fill in {name}.\n\n- write {date} here\n- `{clot}`");
        assertThat(built("advice/get-help.html").select(".prose").text())
                .contains("Fill in {name}.", "write {date} here", "{clot}");
        GuideRun plain = GuideRun.of("knees", folder.resolve("plain"))
                .replace(HELP, "Some signs need help first.", "- {clot}\n- {neck emergency}");
        assertThat(plain.run("build", "--strict").err()).doesNotContain("error[", "warning[");
        assertThat(Jsoup.parse(plain.page("advice/get-help.html"))
                        .select(".prose li")
                        .eachText())
                .containsExactly("{clot}", "{neck emergency}");
    }

    /** The signs have words that give them away, and the guide looks for them. */
    private GuideRun withWords() {
        return guide.replace(
                        SIGNS, "full: your calf is hot and swollen }", "full: your calf is hot, words: [calf hot] }")
                .replace(SIGNS, "full: your foot is pale and cold }", "full: your foot is pale, words: [pale foot] }")
                .replace(SETTINGS, "stop:\n", "checks: { hand-written-sign: error }\nstop:\n");
    }

    private GuideRun help(String text) {
        return guide.replace(HELP, "Some signs need help first.", "Some signs.\n\n" + text.replace("~", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- your calf feels hot: see your GP next week ; calf feels hot",
                "Call your GP about a foot that is pale. ; foot that is pale",
                "> [!TIP]~> A pale foot is fine. ; pale foot",
                "1. Stop when your calves, or one calf, turn hot. ; calf, turn hot",
                "- {clot}~- a Hot Calf after a walk ; Hot Calf",
                "| Sign |~|---|~| one hot calf | ; hot calf"
            })
    void a_sign_that_is_told_by_hand_is_marked(String text, String marked) {
        withWords();
        help(text);
        assertThat(Marks.of(guide)).containsExactly("hand-written-sign: " + marked);
    }

    @Test
    void values_of_pages_and_settings_are_looked_at_too() {
        withWords()
                .replace(SQUAT, "for: People who can stand.", "for: People without a pale foot.")
                .replace(SETTINGS, "disclaimer: Not medical advice.", "disclaimer: Not for a hot calf.");
        assertThat(Marks.of(guide))
                .containsExactlyInAnyOrder("hand-written-sign: pale foot", "hand-written-sign: hot calf");
        assertThat(guide.run("check").err())
                .contains("\"pale foot\" tells the sign pale-foot (emergency) by hand")
                .contains("Let an item of a list name it: - {pale-foot}; or, where it is no sign, add allow:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {clot}~- {pale-foot}",
                "Warm calves and pale feet are usual.",
                "People call it \"a hot calf\".",
                "> It is only a hot calf, they said.",
                "### A hot calf~~Some text.",
                "A calf grows. Then the sun is hot.",
                "Your calf may be warm for as long as an hour after a hot bath.",
                "The footpath is pale."
            })
    void what_only_looks_like_a_sign_is_left_alone(String text) {
        withWords();
        help("## More~~" + text);
        assertThat(Marks.of(guide)).isEmpty();
    }

    @Test
    void a_reason_allows_one_of_two_and_without_the_check_nothing_is_said() {
        withWords();
        help("A hot calf is paint here.~~A hot calf is fine.")
                .replace(
                        HELP,
                        "---\nSome signs.",
                        "allow: [ { check: hand-written-sign, text: is paint, because: A play. } ]\n---\nSome signs.");
        assertThat(Marks.of(guide)).containsExactly("hand-written-sign: hot calf");
        guide.replace(SETTINGS, "checks: { hand-written-sign: error }\n", "");
        assertThat(Marks.of(guide)).isEmpty();
    }

    @Test
    void what_to_do_after_a_stop_never_follows_a_sign_that_needs_help() {
        ShippedSite.pagesOf("exercises").forEach(SignsTest::restsAfterStopsOnly);
        ShippedSite.pagesOf("routines").forEach(SignsTest::restsAfterStopsOnly);
    }

    private static void restsAfterStopsOnly(String path) {
        Document page = ShippedSite.pages().get(path);
        String box = page.select(".stop").text();
        String copy = ShippedSite.text(path.replace(".html", ".md"));
        for (String told : List.of(box, copy.isEmpty() ? box : copy.substring(copy.indexOf("\n## Stop")))) {
            assertThat(told).as(path).contains("try the easier version another day");
            String stops = told.substring(told.indexOf("Stop "), told.indexOf("try the easier version"));
            assertThat(stops).as(path).doesNotContain("newly weak", "double vision", "genitals", "swollen", "rash");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "advice/see-a-doctor ; .prose li",
                "areas/neck ; .callout li",
                "conditions/neck-problem ; .callout li",
                "exercises/neck-and-shoulder-yoga ; .stop .now",
                "routines/neck-and-shoulders ; .stop .now",
                "routines/desk-break ; .stop .now"
            })
    void meningitis_a_sudden_headache_and_a_stroke_are_emergencies_wherever_the_neck_is(String path, String place) {
        assertThat(String.join(
                        ";",
                        ShippedSite.pages().get(path + ".html").select(place).eachText()))
                .contains("stiff neck and a high temperature", "rash that does not fade", "sudden headache")
                .containsAnyOf("double vision", "see double")
                .containsAnyOf("electric shocks")
                .containsAnyOf("a fit");
    }

    @Test
    void a_blood_clot_in_a_leg_is_urgent_and_with_breathlessness_an_emergency() {
        for (String path : List.of("advice/see-a-doctor.html", "advice/leg-pain.html")) {
            String text = ShippedSite.pages().get(path).select("main").text();
            assertThat(text.indexOf("is swollen, warm and sore, and you are breathless"))
                    .as(path)
                    .isBetween(text.indexOf("Call 999"), text.lastIndexOf("Call 111"));
            assertThat(text.indexOf("one leg, often the calf, is swollen, warm and sore"))
                    .as(path)
                    .isGreaterThan(text.lastIndexOf("Call 111"));
        }
    }
}
