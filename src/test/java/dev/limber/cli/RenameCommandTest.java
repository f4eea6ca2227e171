package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import dev.limber.Ring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code limber rename}, on a guide of moves and on the shipped one. */
class RenameCommandTest {
    private static final String SQUAT = "content/exercises/half-squat.md";
    private static final String DIP = "content/exercises/chair-dip.md";
    private static final String LIFT = "content/exercises/straight-leg-lift.md";

    @TempDir
    private Path folder;

    @Test
    void linksNamesInDataDrawingAndReadersFollow() {
        GuideRun guide = guide();
        String before = guide.read(SQUAT);
        GuideRun.Result result = guide.run("rename", "half-squat", "chair-dip", "--write");
        assertThat(result.err()).startsWith("Renamed exercises/half-squat.md to exercises/chair-dip.md, with ");
        assertThat(result.exit()).isZero();
        assertThat(folder.resolve(SQUAT)).doesNotExist();
        assertThat(guide.read(DIP))
                .isEqualTo(before.replace("[me](half-squat.md#steps)", "[me](chair-dip.md#steps)")
                        .replace(
                                "check-again: 2028-01-15\r\n", "check-again: 2028-01-15\r\naliases: [half-squat]\r\n"));
        assertThat(guide.read("content/exercises/chair-dip.figure.yaml")).isEqualTo("# none yet\nposes: []\n");
        assertThat(guide.read(LIFT)).contains("related: [chair-dip]", "[half squat](chair-dip.md#steps)");
        assertThat(guide.read("content/advice/links.md"))
                .contains("related: [get-help,  'chair-dip'] # why")
                .contains(
                        "[a][x] and [b](<../exercises/chair-dip.md>) `half-squat`",
                        "[x]: ../exercises/chair-dip.md#steps");
        assertThat(guide.read("content/guide.yaml")).contains("page: chair-dip").contains("words: [chair-dip]");
        assertThat(guide.run("check").diagnostics())
                .containsExactly("content/exercises/chair-dip.figure.yaml:2:8 out-of-range");
    }

    @Test
    void showsADiffAndWritesNothing() {
        GuideRun guide = guide();
        Map<String, String> before = texts();
        GuideRun.Result result = guide.run("rename", SQUAT, "chair-dip", "--no-color");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("--- a/" + SQUAT + "\n+++ b/" + DIP + "\n", "\n+aliases: [half-squat]\n")
                .contains("-related: [half-squat]\n+related: [chair-dip]\n");
        assertThat(result.err()).endsWith("Write it with: limber rename " + SQUAT + " chair-dip --write\n");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aPageOfAnotherFolderTakesItsOwnLinksAlong() {
        GuideRun guide = GuideRun.of("knees", folder);
        guide.write("content/advice/first.md", page("First", """
                [a](get-help.md) [b](../exercises/half-squat.md#steps) ![knee](../images/knee.svg "A knee")
                [c](#more) [d](https://example.org/x.md) [f](./) [g](../routines/) [h](../exercises/half-squat)

                ## More

                [e](first.md#more)
                """));
        guide.write("content/index.md", guide.read("content/index.md") + "\nSee [it](advice/first.md).\n");
        assertThat(guide.run("rename", "first", "more/first", "--write").err()).contains("are not led on");
        assertThat(guide.read("content/more/first.md")).isEqualTo(page("First", """
                [a](../advice/get-help.md) [b](../exercises/half-squat.md#steps) ![knee](../images/knee.svg "A knee")
                [c](#more) [d](https://example.org/x.md) [f](../advice/) [g](../routines/) [h](../exercises/half-squat)

                ## More

                [e](first.md#more)
                """));
        assertThat(guide.read("content/index.md")).contains("See [it](more/first.md).");
        assertThat(guide.run("check").diagnostics()).isEmpty();
    }

    @Test
    void theAliasIsWrittenAsTheOthersAre() {
        GuideRun guide = GuideRun.of("knees", folder)
                .write("content/advice/one.md", page("One", "Words.", "aliases:", "  - first", "order: 2"))
                .write("content/advice/two.md", page("Two", "Words.", "aliases: [second, next]", "order: 3"));
        guide.run("rename", "one", "uno", "--write");
        guide.run("rename", "two", "next", "--write");
        assertThat(guide.read("content/advice/uno.md"))
                .isEqualTo(page("One", "Words.", "aliases:", "  - first", "  - one", "order: 2"));
        assertThat(guide.read("content/advice/next.md"))
                .as("a former name is the page's own again")
                .isEqualTo(page("Two", "Words.", "aliases: [second, two]", "order: 3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half-squad   | chair-dip                | there is no page half-squad. Did you mean "half-squat"?
            half-squat   | straight-leg-lift        | the guide has a page called straight-leg-lift already
            half-squat   | Chair Dip                | is no name of a page: small letters, digits and single hyphens, such as chair-dip
            half-squat   | advice/half-squat        | would be a page of another kind
            half-squat   | half-squat               | the guide has a page called half-squat already
            half-squat   | old-help                 | old-help is an alias of content/advice/help.md
            knee         | knees                    | the name of an area is a key of vocabulary.yaml
            home         | start                    | there is no page home
            """)
    void refusesWhatWouldNotWork(String old, String name, String reason) {
        GuideRun guide = guide().write("content/advice/help.md", page("Help", "Words.", "aliases: [old-help]"));
        Map<String, String> before = texts();
        GuideRun.Result result = guide.run("rename", old, name, "--write");
        assertThat(result.err()).contains(reason);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(texts()).isEqualTo(before);
    }

    static Stream<String> shipped() {
        return Ring.first(2, Stream.of("see-a-doctor", "pelvic-tilt", "core-strength", "knee", "down-and-up", "about"))
                .map(name -> name.equals("knee") ? "conditions/knee" : name);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void thereAndBackLeavesEveryOtherFileAsItWas(String page) {
        GuideRun guide = GuideRun.ofShippedGuide(folder);
        Map<String, String> before = texts();
        assertThat(guide.run("rename", page, "zebra-crossing", "--write").exit())
                .isZero();
        assertThat(guide.run("check", "--strict").diagnostics()).isEmpty();
        String name = page.substring(page.indexOf('/') + 1);
        assertThat(guide.run("rename", "zebra-crossing", name, "--write").exit())
                .isZero();
        Map<String, String> after = texts();
        after.replaceAll((path, text) -> text.replace("aliases: [zebra-crossing]\n", ""));
        assertThat(after).isEqualTo(before);
    }

    private GuideRun guide() {
        GuideRun guide = GuideRun.of("knees", folder);
        return guide.write(
                        SQUAT,
                        guide.read(SQUAT)
                                .replace("A second move.", "A second move, [me](half-squat.md#steps).")
                                .replace("\n", "\r\n"))
                .write("content/exercises/half-squat.figure.yaml", "# none yet\nposes: []\n")
                .write(
                        "content/guide.yaml",
                        guide.read("content/guide.yaml")
                                        .replace("footer:", "footer:\n  - { label: Squat, page: half-squat }")
                                + "checks: { unlinked-page: { severity: warning, words: [half-squat] } }\n")
                .write("content/advice/links.md", page("Links", """
                        [a][x] and [b](<../exercises/half-squat.md>) `half-squat`

                        [x]: ../exercises/half-squat.md#steps
                        """, "related: [get-help,  'half-squat'] # why"));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Path content = folder.resolve("content");
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(content.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String page(String title, String text, String... keys) {
        List<String> front = Stream.concat(Stream.of("title: " + title, "summary: A page."), Stream.of(keys))
                .toList();
        return "---\n" + String.join("\n", front) + "\n---\n" + text + "\n";
    }
}
