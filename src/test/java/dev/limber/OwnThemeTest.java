package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide lays single templates, words, tokens and files over the built-in theme; what fits nowhere is an error. */
class OwnThemeTest {
    private static final String TOKENS = "theme/tokens.yaml";
    private static final String WORDS = "theme/strings/en.yaml";

    @TempDir
    Path folder;

    private GuideRun sea() {
        return GuideRun.of("minimal", folder).withTheme("sea");
    }

    private GuideRun with(String path, String text) {
        return GuideRun.of("minimal", folder).write(path, text);
    }

    private static String style(GuideRun guide) {
        return guide.site().keySet().stream()
                .filter(path -> path.startsWith("assets/site.") && path.endsWith(".css"))
                .map(guide::page)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedThemeOverItselfGivesTheSameBytes() {
        GuideRun bare = GuideRun.of("minimal", folder.resolve("bare"));
        GuideRun laid = GuideRun.of("minimal", folder.resolve("laid")).withOwnTheme();
        assertThat(bare.run("build").diagnostics()).isEmpty();
        assertThat(laid.run("build").diagnostics()).isEmpty();
        assertThat(hashes(laid)).isEqualTo(hashes(bare));
    }

    private static Map<String, String> hashes(GuideRun guide) {
        Map<String, String> hashes = new TreeMap<>();
        guide.site().forEach((path, bytes) -> hashes.put(path, dev.limber.file.ContentHash.of(bytes)));
        return hashes;
    }

    @Test
    void singleTemplatesWordsAndFilesReplaceTheBuiltInOnes() {
        GuideRun guide = sea();
        GuideRun.Result result = guide.run("build");
        assertThat(result.diagnostics()).as(result.err()).isEmpty();
        Document page = Jsoup.parse(guide.page("advice/first.html"));
        assertThat(page.select("main > .tide").text()).isEqualTo("The tide is out.");
        assertThat(page.select("main h1"))
                .as("the rest of the built-in template")
                .hasSize(1);
        assertThat(page.select("header label[for=q]").text()).isEqualTo("Search the sea guide");
        assertThat(page.select("a.skip").text())
                .as("a word of the built-in theme")
                .isNotEmpty();
        Document list = Jsoup.parse(guide.page("advice/index.html"));
        assertThat(list.select("h1").text()).isEqualTo("On the beach");
        assertThat(list.select(".count").text()).isEqualTo("2 papers");
        assertThat(list.select(".tide")).isEmpty();
    }

    @Test
    void tokensFollowTheStyleSheetAndRulesOfTheGuideFollowThem() {
        GuideRun guide = sea();
        guide.run("build");
        String css = style(guide);
        assertThat(css.substring(css.indexOf("@media screen{:root{--chalk")))
                .isEqualTo("@media screen{"
                        + ":root{--chalk:#f2f6fb;--sage:#dfe9f5;--spruce:#0b4f8a}"
                        + "@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--chalk:#0c141d;--sage:#1b2a3a;--spruce:#9ecbff}}"
                        + ":root[data-theme=dark]{--chalk:#0c141d;--sage:#1b2a3a;--spruce:#9ecbff}}"
                        + ":root{--r-1:0;--r-2:2px;--r-3:.25rem}"
                        + ":root,html.plain{--font:Georgia,\"Liberation Serif\",serif}"
                        + ".tide{border:1px solid var(--edge);background:url(" + wave(guide) + ") no-repeat}");
        assertThat(Jsoup.parse(guide.page("index.html"))
                        .select("meta[name=theme-color]")
                        .eachAttr("content"))
                .containsExactly("#f2f6fb", "#0c141d");
        assertThat(guide.site().keySet()).noneMatch(path -> path.matches("assets/(own|tokens)\\..*"));
    }

    private static String wave(GuideRun guide) {
        return guide.site().keySet().stream()
                .filter(path -> path.startsWith("assets/wave."))
                .map(path -> path.substring("assets/".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThemeElsewhereIsLaidOverToo() {
        GuideRun guide = with("else/where/strings/en.yaml", "search-label: Look\n");
        assertThat(guide.run("build", "--theme", "else/where").diagnostics()).isEmpty();
        assertThat(guide.page("index.html")).contains(">Look</label>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "templates/excercise.peb|x|templates/exercise.peb",
                "tempaltes/text.peb|x|templates/text.peb",
                "text.peb|x|templates/text.peb",
                "css/stie.css|x|css/site.css",
                "css/onw.css|x|css/own.css",
                "css/tokens.css|x|css/own.css",
                "tokens.yml|x|tokens.yaml",
                "icons/icno.svg|<svg xmlns='http://www.w3.org/2000/svg'/>|icons/icon.svg",
                "string/en.yaml|skip: To the text|strings/en.yaml",
            })
    void aFileThatReplacesNothingFailsWithTheNearestName(String name, String text, String nearest) {
        GuideRun.Result result = with("theme/" + name, text).run("check");
        assertThat(result.diagnostics()).containsExactly("theme/" + name + ":1:1 unknown-file");
        assertThat(result.err()).contains("Did you mean \"" + nearest + "\"?");
    }

    @Test
    void aFileThatAnotherOfTheThemeNamesIsWelcome() {
        GuideRun guide = with("theme/templates/404.peb", """
                        {% extends "builtin/404" %}
                        {% block head %}<link rel="stylesheet" href="{{ frame.assets["css/lost.css"] }}">{% endblock %}
                        """)
                .write("theme/css/lost.css", "h1{color:var(--stop)}\n")
                .write("theme/README.md", "Notes for people.\n");
        assertThat(guide.run("build").diagnostics()).isEmpty();
        assertThat(guide.page("404.html")).containsPattern("href=\"assets/lost\\.[0-9a-f]+\\.css\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serach-label: Look|theme/strings/en.yaml:1:1 unknown-key|search-label",
                "count-pages: { ohter: pages }|theme/strings/en.yaml:1:16 unknown-key|count-pages.other",
                "title-page: \"{titel} at sea\"|theme/strings/en.yaml:1:14 unknown-placeholder|{title}",
                "skip: \"{count} steps down\"|theme/strings/en.yaml:1:8 unknown-placeholder|no placeholders",
                "skip: [a, b]|theme/strings/en.yaml:1:7 wrong-type|skip: To the text",
            })
    void wordsThatNothingAsksForAndPlaceholdersThatNothingFillsAreErrors(String words, String expected, String hint) {
        GuideRun.Result result = with(WORDS, words + "\n").run("check");
        assertThat(result.diagnostics()).as(result.err()).containsExactly(expected);
        assertThat(result.err()).contains(hint);
    }

    @Test
    void wordsAboutTheSubjectStandInTheContentAndAreChecked() {
        GuideRun guide =
                GuideRun.of("knees", folder).write("content/words.yaml", "how-today: How is your knee today?\n");
        assertThat(guide.run("build").diagnostics()).isEmpty();
        assertThat(guide.page("index.html")).contains("How is your knee today?").doesNotContain("your back");
        assertThat(guide.write("content/words.yaml", "how-todya: Hm\n")
                        .run("check")
                        .diagnostics())
                .containsExactly("content/words.yaml:1:1 unknown-key");
    }

    @Test
    void theBuiltInWordsKnowNoBacks() {
        GuideRun guide = GuideRun.of("knees", folder);
        guide.run("build");
        guide.site().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(Jsoup.parse(guide.page(path)).text())
                        .as(path)
                        .doesNotContainPattern("(?i)\\b(your back|my back|sciatica|spine)\\b"));
    }

    @Test
    void aTranslationSaysOnceWhatItLacks() {
        GuideRun guide = with("theme/strings/de.yaml", "search: Suche\n")
                .replace("content/guide.yaml", "language: en", "language: de");
        GuideRun.Result result = guide.run("build");
        assertThat(result.diagnostics()).containsExactly("theme/strings/de.yaml:1:1 missing-string");
        assertThat(result.err()).contains("stay English", "limber new words de", "a-to-z, about");
        assertThat(guide.page("search.html")).contains("<h1>Suche</h1>", "Skip to main content", "Type a word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "light: { spurce: \"#0b4f8a\" }|1:10 unknown-key|spruce",
                "ligth: { spruce: \"#0b4f8a\" }|1:1 unknown-key|light",
                "corners: { r-4: 0 }|1:12 unknown-key|r-",
                "light: { spruce: blue }|1:18 wrong-type|in quotes",
                "light: { spruce: \"#0b4f8\" }|1:18 wrong-type|in quotes",
                "'light:\n  spruce: #0b4f8a'|2:10 wrong-type|in quotes",
                "light: dark|1:8 wrong-type|light: {",
                "corners: { r-1: 5em }|1:17 wrong-type|r-1: .5rem",
                "corners: { r-1: 500rem }|1:17 wrong-type|r-1: .5rem",
                "font: 'Georgia, \"x\"'|1:7 wrong-type|font: Georgia, serif",
                "light: { ink-2: \"#9a9a9a\" }|1:17 low-contrast|needs 4.5",
                "dark: { paper: \"#ffffff\" }|1:16 low-contrast|ink on paper",
            })
    void aTokenThatIsNoneAndAValueThatIsNoneAreErrorsAtTheirPlace(String tokens, String expected, String hint) {
        GuideRun.Result result =
                with(TOKENS, tokens.replaceAll("^'(light.*)'$", "$1") + "\n").run("check");
        assertThat(result.diagnostics()).as(result.err()).contains(TOKENS + ":" + expected);
        assertThat(result.err()).contains(hint);
    }

    /** Formatted by a tool: selectors and values over several lines, comments in text, queries over two lines. */
    @Test
    void aStyleSheetOfAnyFormComesOutWithTheSameMeaning() {
        String own = """
                /* ours */
                .foot
                  .small,
                a :hover {
                  margin: 0
                    auto;
                  grid-template-columns:
                    10rem
                    1fr;
                }

                @media screen
                  and (min-width: 40rem) {
                  .tide::before {
                    content: "/* kept? */";
                    width: calc(1px + 2px);
                  }
                }
                """;
        GuideRun guide = with("theme/css/own.css", own);
        assertThat(guide.run("build", "--strict").exit()).isZero();
        assertThat(sheet(guide))
                .endsWith(".foot .small,a :hover{margin:0 auto;grid-template-columns:10rem 1fr}"
                        + "@media screen and (min-width:40rem)"
                        + "{.tide::before{content:\"/* kept? */\";width:calc(1px + 2px)}}");
    }

    @Test
    void theContrastOfAReplacedSheetIsCheckedHoweverItIsFormatted() {
        GuideRun guide = with("theme/css/site.css", """
                        :root {
                          --chalk: #102030;
                        }

                        :root[data-theme="dark"] {
                          --chalk: #000001;
                        }
                        """);
        guide.run("build");
        assertThat(guide.page("index.html"))
                .contains("content=\"#102030\" media=\"(prefers-color-scheme:light)\"")
                .contains("content=\"#000001\" media=\"(prefers-color-scheme:dark)\"");
        assertThat(guide.write(TOKENS, "light: { ink: \"#203040\" }\n")
                        .run("check")
                        .diagnostics())
                .contains(TOKENS + ":1:15 low-contrast");
    }

    private static String sheet(GuideRun guide) {
        return guide.site().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/site\\..*\\.css"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light: { spruce: \"url(https://evil.example/x)\" }",
                "light: { spruce: \"#000}body{display:none\" }",
                "light: { spruce: \"var(--ink)\" }",
                "light: { \"spruce:red;--x\": \"#000000\" }",
                "dark: { spruce: \"#ffffff;background:url(//evil.example)\" }",
                "corners: { r-1: \"1px;}*{display:none\" }",
                "corners: { r-1: \"calc(1px + evil)\" }",
                "font: \"x;}body{display:none\"",
                "font: \"a, url(https://evil.example/f.woff2)\"",
                "font: \"</style><script>alert(1)</script>\"",
                "font: \"evil\\\\22\"",
                "light: { spruce: \"#12523d\\n}\" }",
            })
    void noTokenCarriesARuleOrAnAddressIntoTheStyleSheet(String tokens) {
        GuideRun guide = with(TOKENS, tokens + "\n");
        assertThat(guide.run("build").exit()).isEqualTo(1);
        assertThat(guide.site()).isEmpty();
    }

    @Test
    void markupInWordsIsText() {
        GuideRun guide = with(WORDS, "skip: \"<script>alert(1)</script>\"\n");
        guide.run("build");
        assertThat(guide.page("index.html")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void aTemplateThatFillsABlockThatIsNotThereFailsWithTheNearest() {
        GuideRun.Result result = with(
                        "theme/templates/text.peb", "{% extends \"base\" %}\n{% block mian %}x{% endblock %}\n")
                .run("check");
        assertThat(result.diagnostics()).containsExactly("theme/templates/text.peb:2:10 template-name");
        assertThat(result.err()).contains("Did you mean \"main\"?");
    }

    @Test
    void aTemplateThatTakesBlocksFromThoseWhichExtendItIsReportedItself() {
        GuideRun.Result result = with("theme/templates/base.peb", "<main>{% block main %}{% endblock %}</main>\n")
                .run("check");
        assertThat(result.diagnostics()).containsOnly("theme/templates/base.peb:1:1 template-name");
        assertThat(result.err()).contains("{% block styles %}{% endblock %}", "{% block scripts %}{% endblock %}");
    }

    @Test
    void aFaultThatComesUpInABuiltInTemplateIsSaidToLieThere() {
        GuideRun.Result result = with("theme/templates/base.peb", """
                        {% block styles %}{% endblock %}{% block later %}{% endblock %}{% block scripts %}{% endblock %}
                        {% block find %}{% endblock %}{% block main %}{% endblock %}
                        """).run("check");
        assertThat(result.diagnostics())
                .as("base.peb sets t and frame, which the others read")
                .isNotEmpty()
                .allMatch(found -> found.matches("builtin/templates/.*\\.peb:\\d+:\\d+ template-(name|failed)"));
        assertThat(result.err()).contains("{{ t[");
    }
}
