package dev.limber.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown beside a page is its file; a move or routine carries the stop rules of every page before its steps. */
class MarkdownCopyTest {
    private static final String MOVE = "exercises/half-squat.md";
    private static final String BOX = """
            - your knee gives way
            - pain reaches 6 out of 10

            Rest, and try the easier version.

            A knee that locks needs advice today.

            **Call 999 now:**

            - your calf is hot and swollen
            - you cannot put weight on the leg

            [See all emergency signs](../advice/get-help.md)
            """;

    @TempDir
    Path folder;

    private GuideRun guide;

    @BeforeEach
    void copyTheGuide() {
        guide = GuideRun.of("knees", folder);
    }

    private String copy(String path) {
        assertThat(guide.run("build").exit()).isZero();
        return guide.page(path);
    }

    @Test
    void aMoveCarriesTheCommonRulesAfterItsOwn() {
        assertThat(copy(MOVE)).contains("## Stop if\n\n- your knee locks\n" + BOX + "\n## Steps\n");
    }

    @Test
    void nothingElseOfAMoveIsChanged() {
        assertThat(copy(MOVE).replace(BOX, "")).isEqualTo(guide.read("content/" + MOVE));
    }

    @Test
    void aSentenceAfterTheOwnListIsNotDrawnIntoIt() {
        guide.replace("content/" + MOVE, "- your knee locks\n", "- your knee locks\n\nThen rest.\n");
        assertThat(copy(MOVE)).contains("- your knee locks\n\nThen rest.\n\n" + BOX + "\n## Steps\n");
    }

    @Test
    void aRoutineWithoutRulesOfItsOwnHasThoseOfEveryPage() {
        assertThat(copy("routines/morning.md"))
                .endsWith(
                        "Do it after breakfast.\n\n## Stop this move if\n\n" + BOX
                                + "\n## Check first if one of these is you\n\nAsk first if you have:\n\n"
                                + "- Straight leg lift, [A new knee](../conditions/new-knee.md): Ask your surgeon when to begin.\n");
    }

    @Test
    void otherPagesAreCopiedAsTheyAre() {
        assertThat(copy("advice/get-help.md")).isEqualTo(guide.read("content/advice/get-help.md"));
    }

    @Test
    void pageAndCopyNameTheSameNumber() {
        guide.replace("content/guide.yaml", "number: \"999\"", "number: 144");
        assertThat(copy(MOVE)).contains("**Call 144 now:**");
        assertThat(guide.page("exercises/half-squat.html")).contains("<strong>Call 144 now:</strong>");
        assertThat(guide.page("index.html")).contains("<span>Call 144 now: your calf is hot and swollen");
    }

    @Test
    void aGuideWithoutANumberAsksForHelp() {
        String settings = guide.read("content/guide.yaml");
        guide.write("content/guide.yaml", settings.replaceFirst("(?s)\nhelp:.*?\n(?=stop:)", "\n"));
        assertThat(copy(MOVE)).contains("**Get emergency help now if you have:**");
        assertThat(guide.page("exercises/half-squat.html"))
                .contains("<strong>Get emergency help now if you have:</strong>");
    }

    @Test
    void signsInTheSettingsCannotWriteMarkdown() {
        guide.replace("content/guide.yaml", "your knee gives way", "your *knee* <gives> way");
        assertThat(copy(MOVE)).contains("\n- your \\*knee\\* \\<gives\\> way\n");
    }
}
