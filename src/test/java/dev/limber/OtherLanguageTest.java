package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide in one language other than English: its words, its headings, and what it is told when they are missing. */
class OtherLanguageTest {
    private static final String MOVE = "content/exercises/wadendehnung.md";
    private static final String WORDS = "theme/strings/de.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_move_has_the_headings_and_the_doses_of_its_language() {
        GuideRun guide = german();
        GuideRun.Result result = guide.run("build");
        assertThat(result.diagnostics()).containsExactly(WORDS + ":1:1 missing-string");
        assertThat(result.err()).contains("words of the interface are not in \"de\", and stay English");
        String page = Jsoup.parse(guide.page("exercises/wadendehnung.html")).text();
        assertThat(page)
                .contains("Schritte", "Häufige Fehler", "2-mal auf jeder Seite", "je 20 Sekunden halten")
                .contains("Hör auf, wenn", "2-mal am Tag", "an 3 Tagen in der Woche")
                .doesNotContain("Twice", "each side", "a week", "Stop this move", "seconds");
    }

    @Test
    void words_of_doses_and_safety_are_all_there_or_it_does_not_build() {
        GuideRun guide = german().replace(WORDS, "stop-if: Hör auf, wenn\n", "stop-if: \"\"\n")
                .replace(WORDS, "dose-hold-each: \"je {time} halten\"\n", "")
                .replace(WORDS, "minutes.other: \"{count} Minuten\"\n", "");
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.diagnostics()).containsExactly("content/guide.yaml:2:1 language-incomplete");
        assertThat(result.err())
                .contains("\"de\" lacks 3 words of doses, times and safety")
                .contains("      dose-hold-each: \"\" # hold each for {time}\n")
                .contains("      minutes.other: \"\" # {count} minutes\n")
                .contains("      stop-if: \"\" # Stop this move if\n")
                .doesNotContain("dose-hold: ");
    }

    @Test
    void a_language_without_any_words_is_told_and_begun_by_a_command() {
        GuideRun guide = GuideRun.of("fersen", folder);
        assertThat(guide.run("check").diagnostics()).contains("content/guide.yaml:2:1 language-incomplete");
        assertThat(guide.run("new", "words", "de").out()).contains("Wrote " + WORDS);
        assertThat(guide.read(WORDS))
                .contains("\n# stop-if: \"Stop this move if\"\n", "\n# heading.steps: \"Steps\"\n");
        assertThat(guide.run("check").diagnostics()).contains("content/guide.yaml:2:1 language-incomplete");
        guide.write(WORDS, guide.read(WORDS).replaceAll("(?m)^# ([a-z])", "$1").replace("heading.", "# heading."));
        assertThat(guide.run("new", "words", "de").out())
                .isEqualTo(guide.read(WORDS)
                        .lines()
                        .filter(line -> line.startsWith("# heading."))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        assertThat(guide.run("new", "words", "english").exit()).isEqualTo(2);
    }

    @Test
    void a_guide_of_plain_pages_needs_no_words_of_doses() {
        GuideRun guide = GuideRun.of("minimal", folder).replace("content/guide.yaml", "en-GB", "fr-CA");
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).isZero();
        assertThat(result.diagnostics()).containsExactly("content/guide.yaml:2:1 missing-string");
        assertThat(result.err()).contains("limber new words fr").doesNotContain("right to left");
    }

    @Test
    void messages_name_the_headings_of_the_guide() {
        GuideRun guide = german().replace(MOVE, "## Atmung\n\nAtme ruhig weiter.\n\n", "")
                .replace(MOVE, "## Schritte", "## Steps")
                .replace(MOVE, "- Die Ferse hebt ab.", "Die Ferse.");
        GuideRun.Result result = guide.run("check");
        assertThat(result.diagnostics())
                .containsExactlyInAnyOrder(
                        MOVE + ":26:1 unknown-section",
                        MOVE + ":32:1 missing-section",
                        MOVE + ":34:1 section-shape",
                        WORDS + ":1:1 missing-string");
        assertThat(result.err())
                .contains("Did you mean \"Schritte\"?", "Add \"## Atmung\" before \"## Häufige Fehler\"")
                .contains("Under \"## Häufige Fehler\" goes one bullet list");
        guide.run("fix", "--write");
        assertThat(guide.read(MOVE)).contains("## Schritte\n").doesNotContain("## Steps");
    }

    @Test
    void drawings_stand_beside_the_steps_whatever_these_are_called() {
        GuideRun guide = german().write("content/exercises/wadendehnung.figure.yaml", """
                poses:
                  - { id: vor, steps: [1], text: Vor der Wand., from: standing }
                  - { id: sitz, section: mach-es-leichter, text: Auf dem Stuhl., from: sitting-chair }
                """);
        assertThat(guide.run("build").diagnostics()).containsExactly(WORDS + ":1:1 missing-string");
        Document page = Jsoup.parse(guide.page("exercises/wadendehnung.html"));
        assertThat(page.select(".steps svg[role=img]").eachAttr("aria-label")).containsExactly("Vor der Wand.");
        assertThat(page.select(".p-make-it-easier svg[role=img]").eachAttr("aria-label"))
                .containsExactly("Auf dem Stuhl.");
    }

    @Test
    void a_new_move_is_begun_with_the_headings_of_the_guide() {
        GuideRun guide = german();
        assertThat(guide.run("new", "exercise", "fersenheben").exit()).isZero();
        assertThat(guide.read("content/exercises/fersenheben.md"))
                .contains("\n## Schritte\n", "\n## Stopp, wenn\n")
                .doesNotContain("## Steps");
    }

    @Test
    void an_english_guide_may_name_its_headings_too() {
        GuideRun guide = GuideRun.of("knees", folder).write("content/words.yaml", "heading.breathing: Your breath\n");
        guide.write(
                "content/exercises/half-squat.md",
                guide.read("content/exercises/half-squat.md").replace("## Breathing", "## YOUR  breath"));
        assertThat(guide.run("check").diagnostics())
                .containsExactly("content/exercises/straight-leg-lift.md:"
                        + line(guide, "content/exercises/straight-leg-lift.md", "## Breathing") + ":1 unknown-section");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "he-IL", "ur", "az-Arab", "pa-Arab-PK", "yi", "ckb"})
    void a_language_that_is_written_right_to_left_is_told(String language) {
        GuideRun guide = GuideRun.of("minimal", folder).replace("content/guide.yaml", "en-GB", language);
        assertThat(guide.run("build").err())
                .contains("note[right-to-left]: This language is written right to left, which is not laid out yet");
        assertThat(guide.page("index.html").toLowerCase(Locale.ROOT)).doesNotContain("dir=\"rtl\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-Latn", "de", "ks-Deva", "en-GB", "fi"})
    void others_are_not(String language) {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/guide.yaml", guide.read("content/guide.yaml").replace("en-GB", language));
        assertThat(guide.run("build").err()).doesNotContain("right-to-left");
    }

    private GuideRun german() {
        return GuideRun.of("fersen", folder).withTheme("fersen");
    }

    private static int line(GuideRun guide, String path, String text) {
        return List.of(guide.read(path).split("\n")).indexOf(text) + 1;
    }
}
