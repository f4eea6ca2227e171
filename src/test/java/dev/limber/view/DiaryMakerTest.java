package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diary asks in the guide's own words, or in those of the theme, and is there for guides with moves alone. */
class DiaryMakerTest {
    private static final String DAY_AFTER = """
              day-after:
                ask: Is your ankle thicker today?
                worse: Rest it for a day.
                often: when-it-swells
            """;

    @TempDir
    Path folder;

    @Test
    void aGuideWithMovesHasOneInTheWordsOfTheTheme() {
        GuideRun guide = GuideRun.of("knees", folder);
        guide.run("build");
        Document diary = Jsoup.parse(guide.page("diary.html"));
        assertThat(diary.select("#day-after h2").text()).startsWith("Is your pain worse today");
        assertThat(diary.select("#form [name=before] option")).hasSize(12);
        assertThat(guide.site()).containsKey("data/schemas/diary.schema.json");
        assertThat(Jsoup.parse(guide.page("exercises/index.html")).select(".me a[href=../diary.html]"))
                .hasSize(1);
    }

    @Test
    void aGuideWithoutMovesHasNone() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.run("build");
        assertThat(guide.site()).doesNotContainKeys("diary.html", "data/schemas/diary.schema.json");
    }

    @Test
    void aSectionThatIsNotThereIsTold() {
        GuideRun guide =
                GuideRun.of("ankles", folder).replace("content/guide.yaml", "pain-rule:\n", "pain-rule:\n" + DAY_AFTER);
        GuideRun.Result result = guide.run("check");
        assertThat(result.out() + result.err()).contains("error[broken-anchor]", "has no heading #when-it-swells");
    }
}
