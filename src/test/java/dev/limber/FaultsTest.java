package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around a build, by the whole command: {@code src/docs/reliability.md} lists it. */
class FaultsTest {
    private static final String FRONT = "---\ntitle: Page\nsummary: A page.\n---\n";

    @TempDir
    Path folder;

    @Test
    void aMistakeLeavesTheSiteAsItWasAndAllMistakesAreListed() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.run("build");
        Map<String, String> before = snapshot();
        guide.write("content/advice/first.md", "---\ntitle: [\nsummary: x\n---\nText\n")
                .write("content/advice/second.md", FRONT + "[a](nowhere.md) and <b>x</b>\n")
                .write("content/advice/third.md", "No front matter.\n");
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.diagnostics())
                .containsExactly(
                        "content/advice/first.md:2:8 yaml-syntax",
                        "content/advice/second.md:5:5 broken-link",
                        "content/advice/second.md:5:21 raw-html",
                        "content/advice/third.md:1:1 missing-front-matter");
        assertThat(snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsAndByteOrderMarksMakeNoDifference(String lineEnd) throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.run("build");
        Map<String, String> before = snapshot();
        try (Stream<Path> walk = Files.walk(folder.resolve("content"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", lineEnd));
            }
        }
        assertThat(guide.run("build").out()).contains("0 written");
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aFinalNewlineNulAndUnusualSeparatorsHaveADefinedForm() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/first.md", FRONT + "One\0two\u2028three\u0085four.\n\n## More\n");
        assertThat(guide.run("build").exit()).isZero();
        String page = guide.page("advice/first.html");
        guide.write("content/advice/first.md", FRONT + "One\0two\u2028three\u0085four.\n\n## More");
        assertThat(guide.run("build").exit()).isZero();
        assertThat(guide.page("advice/first.html")).isEqualTo(page).contains("One\uFFFDtwo\u2028three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://exa|mple.org/", "https://example.org/a b", "https://[::1/", "https://example.org/%zz"})
    void aBaseUrlThatNoAddressCanBeMadeFromIsAMistake(String url) {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/guide.yaml", guide.read("content/guide.yaml") + "base-url: \"" + url + "\"\n");
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).as(result.err()).isEqualTo(1);
        assertThat(result.diagnostics()).singleElement().asString().endsWith(" wrong-type");
    }

    @Test
    void pagesThatClashByCaseAreBothNamed() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/images/Back.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .write("content/images/back.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        try (Stream<Path> inside = Files.list(folder.resolve("content/images"))) {
            org.junit.jupiter.api.Assumptions.assumeTrue(inside.count() == 2, "this file system keeps the two apart");
        }
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("path-clash", "images/Back.svg", "images/back.svg");
    }

    @Test
    void aPageAndAnAliasThatClashAreBothNamed() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/third.md", "---\ntitle: Third\nsummary: x\naliases: [first]\n---\nText\n");
        GuideRun.Result result = guide.run("build");
        assertThat(result.diagnostics()).containsExactly("content/advice/third.md:4:11 duplicate-slug");
        assertThat(result.err()).contains("content/advice/first.md");
    }

    @Test
    void anAliasLeadsFromTheOldAddressToTheNew() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.run("build");
        guide.delete("content/advice/second.md")
                .write("content/advice/renamed.md", "---\ntitle: Second\nsummary: x\naliases: [second]\n---\nText\n");
        assertThat(guide.run("build", "--strict").exit()).isZero();
        assertThat(guide.page("advice/second.html")).contains("url=renamed.html");
        guide.replace("content/advice/renamed.md", "aliases: [second]\n", "");
        assertThat(guide.run("build").out()).contains("1 deleted");
        assertThat(guide.site()).doesNotContainKey("advice/second.html");
    }

    @Test
    void whatIsEmptyOrMissingIsSaidClearly() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        GuideRun guide = GuideRun.at(folder);
        assertThat(guide.run("build").diagnostics()).contains("content/guide.yaml:1:1 missing-file");
        assertThat(guide.run("build", "--content", "nowhere").exit()).isEqualTo(2);
        assertThat(guide.run("build", "--theme", "nowhere").exit()).isEqualTo(2);
        Files.createDirectories(folder.resolve("bare"));
        assertThat(guide.run("build", "--theme", "bare").exit()).isEqualTo(1);
        assertThat(guide.site()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|missing-front-matter",
                "---|unclosed-front-matter",
                "---\ntitle: x|unclosed-front-matter",
                "---\n---|missing-key",
                "---\n---\n|missing-key",
                "\uFEFF|missing-front-matter",
                "\n---\ntitle: x\n---\n|late-front-matter"
            })
    void aPageWithoutTextHasADefinedResult(String pageAndCode) {
        String code = pageAndCode.substring(pageAndCode.lastIndexOf('|') + 1);
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/third.md", pageAndCode.substring(0, pageAndCode.lastIndexOf('|')));
        GuideRun.Result result = guide.run("build");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.diagnostics())
                .isNotEmpty()
                .allMatch(line -> line.matches("content/advice/third\\.md:1:1 " + code));
    }

    @Test
    void frontMatterAloneIsAPage() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/third.md", FRONT);
        assertThat(guide.run("build").exit()).isZero();
        assertThat(guide.site()).containsKey("advice/third.html");
    }

    @Test
    void theClockIsInNoFile() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.run(Map.of("SOURCE_DATE_EPOCH", "0"), "build");
        Map<String, String> before = snapshot();
        for (String epoch : List.of("2147483647", "4102444800", "86399")) {
            assertThat(guide.run(Map.of("SOURCE_DATE_EPOCH", epoch), "build").out())
                    .contains("0 written");
        }
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void hostileSlugsAreErrorsAndNothingLeavesTheSite() throws IOException {
        List<String> slugs = List.of(
                "..",
                "../x",
                "../../x",
                "a/../../x",
                "a/b",
                "/etc/x",
                "/",
                "\\\\x",
                "..\\\\x",
                "c:x",
                "C:/x",
                "c:",
                ".",
                "./x",
                ".x",
                "x.",
                "x.html",
                ".htaccess",
                ".git",
                "x y",
                " x",
                "X",
                "\u00FCber",
                "x\\0y",
                "x\\u0001",
                "x\\n",
                "%2e%2e",
                "%00",
                "x?y",
                "x#y",
                "x*",
                "x|y",
                "<x>",
                "-x",
                "x-",
                "x--y",
                "con",
                "nul",
                "\\u202Ex",
                "a".repeat(81));
        GuideRun guide = GuideRun.of("minimal", folder);
        for (int i = 0; i < slugs.size(); i++) {
            String page = "---\ntitle: P\nsummary: x\naliases: [\"" + slugs.get(i) + "\"]\n---\nText\n";
            guide.write("content/advice/page-" + i + ".md", page);
        }
        GuideRun.Result result = guide.run("build");
        assertThat(slugs).hasSize(40);
        assertThat(result.exit()).isEqualTo(1);
        for (int i = 0; i < slugs.size(); i++) {
            String place = "content/advice/page-" + i + ".md:4:11 ";
            assertThat(result.diagnostics()).as(slugs.get(i)).anyMatch(line -> line.startsWith(place));
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.map(path -> path.getFileName().toString())).containsOnly("content");
        }
    }

    @Test
    void templateSyntaxInAPageComesOutAsItWasTyped() {
        List<String> payloads = List.of(
                "{{ 7*7 }}",
                "{{ page.title }}",
                "{% include \"../secret\" %}",
                "{% import \"x\" %}",
                "{% for i in range(1, 9) %}",
                "{{ getClass() }}",
                "{{ \"x\" | raw }}",
                "{# no comment #}",
                "${7*7}",
                "#{7*7}");
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write(
                "content/advice/third.md",
                FRONT + payloads.stream().map(text -> "`" + text + "`").collect(Collectors.joining("\n\n")));
        guide.run("build");
        var page = org.jsoup.Jsoup.parse(guide.page("advice/third.html"));
        assertThat(page.select("main code").eachText()).containsExactlyElementsOf(payloads);
    }

    /** Every file of the site with its text. */
    private Map<String, String> snapshot() {
        Map<String, String> files = new TreeMap<>();
        GuideRun.at(folder)
                .site()
                .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return files;
    }
}
