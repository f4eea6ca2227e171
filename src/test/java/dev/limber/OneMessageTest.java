package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake of an editor, a file manager or a merge is one finding with a code of its own, and nothing follows from it. */
class OneMessageTest {
    private static final String MOVE = "content/exercises/calf-stretch.md";
    private static final String NOTE = "content/advice/note.md";
    private static final String FRONT = "---\ntitle: Note\nsummary: A note.\n---\n";
    private static final String CONFLICT = "<<<<<<< mine\nOne.\n=======\nTwo.\n>>>>>>> theirs\n";

    @TempDir
    Path folder;

    private GuideRun guide() {
        return GuideRun.of("ankles", folder);
    }

    private static List<String> found(GuideRun guide) {
        return guide.run("check").diagnostics().stream()
                .filter(line -> !line.endsWith(" no-base-url") && !line.endsWith(" undated-page"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "exercise,exercises",
        "Exercises,exercises",
        "exersises,exercises",
        "moves,exercises",
        "exercises/standing,exercises"
    })
    void pagesInAFolderOfAnotherNameAreTakenAsWhatTheyAre(String wrong, String right) {
        GuideRun guide = guide();
        String moved = MOVE.replace("/exercises/", "/" + wrong + "/");
        guide.write(moved, guide.read(MOVE)).delete(MOVE);
        assertThat(found(guide)).containsExactly(moved + ":1:1 wrong-folder");
        assertThat(guide.run("check").err()).contains("hint: Move it to content/" + right + "/calf-stretch.md.");
    }

    @Test
    void aFolderIsNamedOnceForAllItsPages() {
        GuideRun guide = guide();
        for (String name : List.of("calf-stretch", "heel-raise")) {
            String path = "content/exercises/" + name + ".md";
            guide.write("content/Exercise/" + name + ".md", guide.read(path)).delete(path);
        }
        assertThat(found(guide)).containsExactly("content/Exercise/calf-stretch.md:1:1 wrong-folder");
        assertThat(guide.run("check").err()).contains("So for 1 more page there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources.yml",
                "Sources.yaml",
                "sources.YML",
                "source.yaml",
                "sources.yaml.txt",
                "data/sources.yaml"
            })
    void dataUnderAnotherNameIsReadAllTheSame(String name) {
        GuideRun guide = guide();
        guide.write("content/" + name, guide.read("content/sources.yaml")).delete("content/sources.yaml");
        assertThat(found(guide)).containsExactly("content/" + name + ":1:1 wrong-ending");
        assertThat(guide.run("check").err()).containsPattern("hint: (Rename|Move) it to (content/)?sources\\.yaml\\.");
    }

    @Test
    void aPageWithItsEndingInCapitalsDoesNotLookMissing() {
        GuideRun guide = guide();
        guide.write(MOVE.replace(".md", ".Md"), guide.read(MOVE)).delete(MOVE);
        assertThat(found(guide)).containsExactly(MOVE.replace(".md", ".Md") + ":1:1 wrong-ending");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\n|1:1 late-front-matter",
                "\\n  \\n\\n|1:1 late-front-matter",
                "\\s|1:1 late-front-matter",
                "\u00A0|1:1 late-front-matter",
                "<!-- note -->\\n|1:1 late-front-matter",
                "---\\norder: 3\\n---\\n|4:1 second-front-matter",
                "---\\norder: 3\\n---\\n\\n|5:1 second-front-matter",
                "---\\n---\\n|3:1 second-front-matter"
            })
    void theBlockOfDataStandsAloneAtTheTop(String above, String finding) {
        GuideRun guide = guide().write(NOTE, above.translateEscapes() + FRONT + "Words.\n");
        assertThat(found(guide)).containsExactly(NOTE + ":" + finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0\u00A0", "\u2003", " \u00A0", "\u3000"})
    void aBlankThatIsNoSpaceIsNamedOnItsLineAndMended(String blanks) {
        GuideRun guide = guide().replace(MOVE, "  times-a-day:", blanks + "times-a-day:");
        assertThat(found(guide)).hasSize(1).allMatch(line -> line.matches(MOVE + ":12:\\d odd-blank"));
    }

    @Test
    void whatAWordProcessorLeavesIsMended() {
        GuideRun guide = guide();
        String before = guide.read(MOVE);
        guide.replace(MOVE, "  times-a-day: 2", "\u00A0 times-a-day:\u00A02");
        guide.run("fix", "--write");
        guide.run("fix", "--write");
        assertThat(guide.read(MOVE)).isEqualTo(before);
    }

    @Test
    void aConflictIsOneErrorWhereverItStands() {
        GuideRun guide = guide().write(NOTE, FRONT + "Words.\n\n" + CONFLICT + "\n" + CONFLICT);
        assertThat(found(guide)).containsExactly(NOTE + ":7:1 merge-conflict");
        guide.write(NOTE, "---\n" + CONFLICT + "---\nWords.\n");
        assertThat(found(guide)).containsExactly(NOTE + ":2:1 merge-conflict");
        guide.write(NOTE, FRONT + "A.\n\n|||||||\n=======\nB.\n>>>>>>> x\n");
        assertThat(found(guide)).containsExactly(NOTE + ":8:1 merge-conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocabulary.yaml", "sources.yaml", "guide.yaml", "glossary.yaml"})
    void aConflictInDataIsOneErrorToo(String name) {
        GuideRun guide = guide();
        String text = guide.read("content/" + name);
        guide.write("content/" + name, text + "<<<<<<< mine\n" + "=======\n" + ">>>>>>> theirs\n");
        int line = (int) text.lines().count() + 1;
        assertThat(found(guide)).containsExactly("content/" + name + ":" + line + ":1 merge-conflict");
    }

    @Test
    void marksThatAreShownAreNoConflict() {
        GuideRun guide = guide().write(
                        NOTE,
                        FRONT + "~~~~\n```\n" + CONFLICT + "~~~~\n\n    " + CONFLICT.replace("\n", "\n    ")
                                + "\n\nA heading\n=========\n\n> so\n>>>>>>> deep\n");
        assertThat(found(guide)).noneMatch(line -> line.endsWith("merge-conflict"));
    }

    @Test
    void whatAPageLacksComesTogetherAndCanBePasted() {
        GuideRun guide = guide().replace(MOVE, "areas: [ankle]\nposition: standing\n", "")
                .replace(MOVE, "sources: [leaflet, trial]\n", "");
        assertThat(found(guide)).containsExactly(MOVE + ":1:1 missing-key");
        assertThat(guide.run("check").err())
                .contains("hint: Add these lines:\n          areas: [ … ] # ankle\n          position: … # standing\n"
                        + "          sources: [ … ] # one of leaflet, trial\n");
        guide.replace(MOVE, "level: 1\n", "level: 1\nareas: [ … ] # ankle\nposition: … # standing\nsources: [ … ]\n");
        assertThat(found(guide)).hasSize(3).allMatch(line -> line.endsWith("missing-key"));
    }
}
