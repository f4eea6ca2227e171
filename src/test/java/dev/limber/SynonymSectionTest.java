package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type may lead to a section of a page, whose heading has to be there. */
class SynonymSectionTest {
    private static final String FILE = "content/synonyms.yaml";

    @TempDir
    Path folder;

    private GuideRun guide(String pages, String section) {
        return GuideRun.of("knees", folder)
                .write(FILE, "- { say: [creaky stairs], also: knee" + pages + ", section: " + section + " }\n");
    }

    @Test
    void theTextsOfTheIndexKnowTheSectionByTheWords() {
        GuideRun guide = guide(", pages: [half-squat]", "make-it-easier");
        assertThat(guide.run("build").diagnostics()).isEmpty();
        String texts = guide.site().keySet().stream()
                .filter(path -> path.matches("search/f.*"))
                .map(guide::page)
                .reduce("", String::concat);
        assertThat(texts)
                .containsPattern("\\[\"Make it easier\",\"make-it-easier\",\"[^\"]*\",\"creaky stairs knee\"]");
        assertThat(texts).containsOnlyOnce("creaky stairs");
    }

    @Test
    void aHeadingThatIsNotThereIsAnErrorWithTheNearest() {
        GuideRun guide = guide(", pages: [half-squat]", "make-it-eazier");
        assertThat(guide.run("build").err())
                .containsOnlyOnce("error[")
                .contains("broken-anchor", "exercises/half-squat.md has no heading #make-it-eazier")
                .contains("Did you mean \"make-it-easier\"?");
    }

    @Test
    void aSectionNeedsAPageThatHasHeadings() {
        String wrong = "What stands first in \"pages\" has no heading #stop-if";
        GuideRun guide = guide("", "stop-if");
        assertThat(guide.run("build").err()).contains("broken-anchor", wrong);
        assertThat(guide.replace(FILE, "knee", "knee, pages: [exercises, half-squat]")
                        .run("build")
                        .err())
                .contains("broken-anchor", wrong, "Name the page with this heading first");
    }

    @Test
    void aPageThatIsNotThereIsOneMistake() {
        assertThat(guide(", pages: [half-sqat]", "stop-if").run("build").diagnostics())
                .singleElement()
                .asString()
                .contains("unknown-page");
    }
}
