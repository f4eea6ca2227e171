package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "exercise,exercises,ankle-circles",
        "routine,routines,evening",
        "condition,conditions,old-sprain",
        "area,areas,ankle",
        "advice,advice,shoes"
    })
    void a_new_page_is_a_draft_that_fits_its_kind(String kind, String section, String slug) {
        GuideRun guide = GuideRun.of("ankles", folder);
        GuideRun.Result made = guide.run("new", kind, slug);
        assertThat(made.exit()).as(made.err()).isZero();
        String file = "content/" + section + "/" + slug + ".md";
        assertThat(made.out()).startsWith("Wrote " + file + ".\n");
        assertThat(guide.read(file)).contains("draft: true", "To write: ");
        assertThat(guide.run("check", "--strict").diagnostics()).isEmpty();
        assertThat(guide.run("build").exit()).isZero();
        assertThat(guide.site().keySet()).doesNotContain(section + "/" + slug + ".md");
        GuideRun.Result drafts = guide.run("build", "--drafts");
        assertThat(drafts.exit()).as(drafts.err()).isZero();
        assertThat(guide.page(section + "/" + slug + ".html")).contains("To write: who it is for");
    }

    @Test
    void a_new_guide_builds_at_once_and_takes_pages_of_every_kind() {
        GuideRun guide = GuideRun.at(folder);
        assertThat(guide.run("new", "guide", "knees/content").exit()).isZero();
        List<String> content = List.of("--content", "knees/content");
        GuideRun.Result built = guide.run("build", "--strict", "--content", "knees/content");
        assertThat(built.exit()).as(built.err()).isZero();
        assertThat(guide.read("knees/site/index.html")).contains("<title>Knees");
        for (String page : List.of("exercise squat", "routine morning", "condition new-knee", "advice shoes")) {
            String[] words = page.split(" ");
            GuideRun.Result made = guide.run("new", words[0], words[1], content.get(0), content.get(1));
            assertThat(made.exit()).as(made.err()).isZero();
        }
        GuideRun.Result drafts = guide.run("build", "--drafts", "--strict", "--content", "knees/content");
        assertThat(drafts.diagnostics()).isEmpty();
        assertThat(drafts.exit()).isZero();
        assertThat(guide.read("knees/site/exercises/squat.html")).contains("Squat");
    }

    @Test
    void a_guide_without_sources_gets_one_to_replace() {
        GuideRun guide = GuideRun.at(folder);
        guide.run("new", "guide", "content");
        guide.delete("content/sources.yaml");
        assertThat(guide.run("new", "exercise", "squat").out()).startsWith("Wrote content/sources.yaml.\n");
        assertThat(guide.run("check", "--drafts").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "new exercise",
                "new excercise squat",
                "new exercise Squat",
                "new exercise ../squat",
                "new exercise heel-raise",
                "new advice heel-raise",
                "new area elbow",
                "new guide content",
            })
    void what_cannot_be_begun_ends_with_2_and_changes_nothing(String command) {
        GuideRun guide = GuideRun.of("ankles", folder);
        String before = guide.read("content/exercises/heel-raise.md");
        GuideRun.Result result = guide.run(command.split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(guide.read("content/exercises/heel-raise.md")).isEqualTo(before);
    }

    @Test
    void an_exercise_needs_words_to_be_sorted_by() {
        GuideRun guide = GuideRun.of("minimal", folder);
        assertThat(guide.run("new", "exercise", "squat").err())
                .contains("vocabulary.yaml has no kinds, areas, positions, levels yet");
    }

    @Test
    void a_draft_may_have_gaps_that_a_published_page_may_not() {
        GuideRun guide = GuideRun.of("ankles", folder);
        guide.run("new", "exercise", "ankle-circles");
        assertThat(guide.read("content/exercises/ankle-circles.md")).contains("add: author, checked", "check-again");
        assertThat(guide.run("check", "--drafts").err())
                .contains("warning[undated-page]: The page lacks \"author\", \"checked\", \"check-again\".");
        guide.replace(
                "content/exercises/ankle-circles.md", "draft: true # take this line out when the page is ready\n", "");
        assertThat(guide.run("check").err()).contains("error[undated-page]");
    }
}
