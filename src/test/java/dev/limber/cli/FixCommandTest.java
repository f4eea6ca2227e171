package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limber.GuideRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code limber fix}, on a guide of moves. */
class FixCommandTest {
    private static final String SQUAT = "content/exercises/half-squat.md";
    private static final String LIFT = "content/exercises/straight-leg-lift.md";

    @TempDir
    private Path folder;

    @Test
    void showsADiffAndWritesNothing() {
        GuideRun guide = GuideRun.of("knees", folder).replace(SQUAT, "equipment: [chair]", "equiptment: [chair]");
        String before = guide.read(SQUAT);
        GuideRun.Result result = guide.run("fix");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("""
                --- a/content/exercises/half-squat.md
                +++ b/content/exercises/half-squat.md
                @@ -5,7 +5,7 @@
                 kind: strength
                 areas: [knee]
                 position: standing
                -equiptment: [chair]
                +equipment: [chair]
                 level: 2
                 learn-first: [straight-leg-lift]
                 dose:
                """);
        assertThat(result.err()).isEqualTo("1 mistake in 1 file. Write it with: limber fix --write\n");
        assertThat(guide.read(SQUAT)).isEqualTo(before);
    }

    @Test
    void printsCommandsThatWorkAsPrinted() {
        GuideRun guide = GuideRun.of("knees", folder).replace(SQUAT, "rest: 30 s", "rest: 30s");
        Map<String, String> environment = Map.of("LIMBER_COMMAND", "./my limber");
        assertThat(guide.run(environment, "fix", "--quiet", "--no-color", "--content", "content")
                        .err())
                .isEqualTo("1 mistake in 1 file. Write it with: './my limber' fix --write --content content\n");
        guide.run("fix", "--write");
        assertThat(guide.run(environment, "fix", "--content", folder + "/content/../content")
                        .err())
                .isEqualTo("Nothing has one right answer; './my limber' check --content content"
                        + " says what else there is.\n");
    }

    @Test
    void mendsNamesTimesListsAndLinksOfOneRightAnswer() {
        GuideRun guide = GuideRun.of("knees", folder)
                .replace(SQUAT, "equipment: [chair]", "equipment: chair")
                .replace(SQUAT, "position: standing", "position: \"standng\"")
                .replace(SQUAT, "rest: 30 s", "rest: 30secs")
                .replace(SQUAT, "sources: [leaflet]", "sources: [leaflt] # why")
                .replace(SQUAT, "## Breathing", "## Breathng")
                .write(
                        "content/advice/links.md",
                        page("[a](../exercises/half-squat.html#steps) [b](../exercises/Half-Squat.md)"));
        assertThat(guide.run("fix", "--write").exit()).isZero();
        assertThat(guide.read(SQUAT))
                .contains("equipment: [chair]\n", "position: \"standing\"\n", "rest: 30 s }\n")
                .contains("sources: [leaflet] # why\n", "\n## Breathing\n");
        assertThat(guide.read("content/advice/links.md"))
                .contains("[a](../exercises/half-squat.html#steps) [b](../exercises/half-squat.md)");
        assertThat(guide.run("check").diagnostics()).isEmpty();
    }

    @Test
    void linksFollowAPageThatWasRenamed() {
        GuideRun guide = GuideRun.of("knees", folder);
        String moved = guide.read(SQUAT).replace("level: 2\n", "level: 2\naliases: [half-squat]\n");
        guide.delete(SQUAT).write("content/exercises/chair-dip-with-both-legs.md", moved);
        guide.write(
                "content/advice/links.md",
                page("See [it](../exercises/half-squat.md#steps).", "related: [half-squat]"));
        assertThat(guide.run("check").err())
                .contains("moved-page", "Write: ../exercises/chair-dip-with-both-legs.md#steps");
        assertThat(guide.run("fix", "--write").exit()).isZero();
        assertThat(guide.read("content/advice/links.md"))
                .contains("(../exercises/chair-dip-with-both-legs.md#steps)", "related: [chair-dip-with-both-legs]");
    }

    @Test
    void leavesAloneWhatHasSeveralAnswersOrNone() {
        GuideRun guide = GuideRun.of("knees", folder)
                .replace(SQUAT, "rest: 30 s", "rest: 30")
                .replace(SQUAT, "checked: 2026-01-15", "checked: 15.1.2026")
                .write("content/advice/aaa.md", page("A."))
                .write("content/advice/aab.md", page("B."))
                .write("content/advice/links.md", page("[a](aac.md)"));
        List<String> before = guide.run("check").diagnostics();
        GuideRun.Result result = guide.run("fix", "--write");
        assertThat(result.err()).isEqualTo("Nothing has one right answer; limber check says what else there is.\n");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(guide.run("check").diagnostics()).isEqualTo(before).hasSize(3);
    }

    @Test
    void neverPutsAnotherPageFileOrValueInTheirPlace() {
        GuideRun guide = GuideRun.of("knees", folder)
                .replace(SQUAT, "level: 2", "level: 3")
                .replace(SQUAT, "equipment: [chair]", "equipment: [chain]")
                .replace(SQUAT, "sources: [leaflet]", "sources: [leaflets]")
                .replace("content/routines/morning.md", "straight-leg-lift", "straight-leg-lifts")
                .write("content/images/knee.png", "no picture")
                .write("content/advice/links.md", page("""
                        [a](../exercises/half-squats.md) [b](../exercise/index.md) [c](../images/knees.svg)
                        [d](../images/knee.jpg)
                        """, "related: [half-squats]"));
        GuideRun.Result result = guide.run("fix", "--write");
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(1);
        assertThat(guide.run("check").diagnostics())
                .contains(SQUAT + ":9:8 unknown-value", SQUAT + ":8:13 unknown-value")
                .contains("content/advice/links.md:4:11 unknown-page")
                .hasSize(9);
    }

    @Test
    void followsAFileThatMovedToAnotherFolder() {
        GuideRun guide = GuideRun.of("knees", folder);
        String advice = guide.read("content/advice/get-help.md");
        guide.delete("content/advice/get-help.md")
                .write("content/more/get-help.md", advice)
                .write("content/hints/links.md", page("See [help](../advice/get-help.md) and ![a knee](knee.svg)."));
        guide.run("fix", "--write");
        assertThat(guide.read("content/hints/links.md"))
                .contains("[help](../more/get-help.md) and ![a knee](../images/knee.svg).");
    }

    @Test
    void deletesAnAliasThatIsThePagesOwnNameAndNothingElse() {
        GuideRun guide = GuideRun.of("knees", folder)
                .write(
                        "content/advice/one.md",
                        page("Words.", "aliases: [one]", "order: 3").replace("\n", "\r\n"))
                .write("content/advice/two.md", page("Words.", "aliases:", "  - first-two", "  - two", "order: 3"))
                .write("content/advice/three.md", page("Words.", "aliases: [three, old-three, three]"))
                .write("content/advice/four.md", page("Words.", "aliases: [two]"));
        assertThat(guide.run("check").err())
                .contains(
                        "content/advice/one.md:4:11: error[duplicate-slug]", "Delete the alias: the page has this name")
                .doesNotContain("Rename one");
        GuideRun.Result result = guide.run("fix", "--write");
        assertThat(result.out()).contains("@@ -1,7 +1,6 @@\n", "-aliases: [one]\n", "-  - two\n");
        assertThat(guide.read("content/advice/one.md"))
                .isEqualTo(page("Words.", "order: 3").replace("\n", "\r\n"));
        assertThat(guide.read("content/advice/two.md"))
                .isEqualTo(page("Words.", "aliases:", "  - first-two", "order: 3"));
        assertThat(guide.read("content/advice/three.md")).isEqualTo(page("Words.", "aliases: [old-three]"));
        assertThat(guide.run("check").diagnostics()).containsExactly("content/advice/four.md:4:11 duplicate-slug");
    }

    @Test
    void mendsLinesOfDataThatCanOnlyBeMeantInOneWay() {
        GuideRun guide = GuideRun.of("knees", folder);
        String squat = guide.read(SQUAT).replace("level: 2\n", "level: 2\norder: 4\n");
        String settings = guide.read("content/guide.yaml");
        guide.write(
                        SQUAT,
                        squat.replace("summary: Bend", "summary:Bend").replace("  days-a-week: 3", "\tdays-a-week: 3"))
                .write(
                        "content/guide.yaml",
                        settings.replace("go to {place} if:\"", "go to {place} if:")
                                .replace("  urgent:\n", "\turgent:\n"))
                .write("content/advice/links.md", page("Words.").replace("title: Links", "title: Links: all of them"))
                .write("content/advice/twice.md", page("Words.", "order: 4", "order: 4"));
        guide.run("fix", "--write");
        assertThat(guide.read(SQUAT)).isEqualTo(squat);
        assertThat(guide.read("content/guide.yaml")).isEqualTo(settings);
        assertThat(guide.read("content/advice/links.md")).contains("title: \"Links: all of them\"\n");
        assertThat(guide.read("content/advice/twice.md")).isEqualTo(page("Words.", "order: 4"));
        assertThat(guide.run("check").diagnostics()).isEmpty();
    }

    @Test
    void writesANameInItsFormOnlyWhereNoLetterIsLost() {
        GuideRun guide = GuideRun.of("knees", folder)
                .write(
                        "content/advice/one.md",
                        page("Words.", "related: [Half_Squat, straight-leg-lift.md]", "aliases: [Erste Seite]"))
                .write("content/advice/two.md", page("Words.", "aliases: [\u00dcbung]", "also-called: the knee, bent"))
                .write("content/advice/three.md", page("Words.", "aliases: [\u0645\u0631\u062d\u0628\u0627]"));
        guide.run("fix", "--write");
        assertThat(guide.read("content/advice/one.md"))
                .contains("aliases: [erste-seite]", "[half-squat, straight-leg-lift]");
        assertThat(guide.read("content/advice/two.md")).contains("[\u00dcbung]", "also-called: the knee, bent\n");
        assertThat(guide.read("content/advice/three.md")).contains("[\u0645\u0631\u062d\u0628\u0627]");
    }

    @Test
    void leavesLinesOfDataThatMayMeanMore() {
        GuideRun guide = GuideRun.of("minimal", folder)
                .write("content/advice/a.md", page("A.", "also-called: [x]", "also-called: [y]"))
                .write("content/advice/b.md", page("B.", "author: A then:", "order: 3"))
                .write("content/advice/c.md", page("C.", "author: \"A, 'B", "  and C"))
                .write("content/advice/d.md", page("D.", "author: [A: b, c: d"));
        GuideRun.Result result = guide.run("fix", "--write");
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void takesAMendBackThatLeadsToAnotherMistake() {
        GuideRun guide = GuideRun.of("knees", folder)
                .replace(SQUAT, "level: 2", "levle: 9")
                .replace(LIFT, "half-squat.md", "half%20squat.md");
        String before = guide.read(SQUAT);
        GuideRun.Result result = guide.run("fix", "--write");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(guide.read(SQUAT)).as("9 would be no level").isEqualTo(before);
        assertThat(guide.read(LIFT)).contains("half-squat.md");
    }

    @Test
    void keepsMarkLineEndsAndPermissions() throws IOException {
        GuideRun guide = GuideRun.of("knees", folder);
        Path file = folder.resolve(SQUAT);
        String text = "\uFEFF" + guide.read(SQUAT).replace("\n", "\r\n").replace("level: 2\r\n", "level: 2\n");
        guide.write(SQUAT, text.replace("rest: 30 s", "rest: 30s"));
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        }
        assertThat(guide.run("fix", "-w", "-q").exit()).isZero();
        assertThat(guide.read(SQUAT)).isEqualTo(text);
        assumeThat(posix).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aSecondTimeChangesNothing() {
        GuideRun guide = GuideRun.of("knees", folder)
                .replace(SQUAT, "rest: 30 s", "rest: 30s")
                .replace(SQUAT, "areas: [knee]", "areas: knee");
        assertThat(guide.run("fix", "--write", "--order").exit()).isZero();
        String once = guide.read(SQUAT);
        assertThat(guide.run("fix", "--write", "--order").err()).startsWith("Nothing has one right answer");
        assertThat(guide.read(SQUAT)).isEqualTo(once);
    }

    @Test
    void putsKeysInOrderWithTheirCommentsWhenAsked() {
        GuideRun guide = GuideRun.of("knees", folder)
                .replace(SQUAT, "title: Half squat\n", "")
                .replace(SQUAT, "dose:\n", "# Agreed in March.\ntitle: Half squat\ndose:\n");
        String before = guide.read(SQUAT);
        assertThat(guide.run("fix", "--write").exit()).isZero();
        assertThat(guide.read(SQUAT)).isEqualTo(before);
        assertThat(guide.run("fix", "--write", "--order").exit()).isZero();
        assertThat(guide.read(SQUAT)).startsWith("---\n# Agreed in March.\ntitle: Half squat\nsummary: Bend");
        assertThat(guide.read(SQUAT).lines().sorted())
                .containsExactlyElementsOf(before.lines().sorted().toList());
    }

    @Test
    void aLinkToAFileIsRefused() throws IOException {
        GuideRun guide = GuideRun.of("knees", folder).replace(SQUAT, "rest: 30 s", "rest: 30s");
        Path elsewhere = folder.resolve("elsewhere.md");
        Files.move(folder.resolve(SQUAT), elsewhere);
        String before = Files.readString(elsewhere, StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve(SQUAT), elsewhere);
        assertThat(guide.run("fix", "--write").exit()).isEqualTo(1);
        assertThat(Files.readString(elsewhere, StandardCharsets.UTF_8)).isEqualTo(before);
        assertThat(folder.resolve(SQUAT)).isSymbolicLink();
    }

    private static String page(String text, String... keys) {
        return "---\ntitle: Links\nsummary: A page.\n" + String.join("\n", keys) + (keys.length > 0 ? "\n" : "")
                + "---\n" + text + "\n";
    }
}
