package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that some write as one, others apart or with a hyphen find each other, and whole names come first. */
class WordsApartTest {
    private static final Map<String, String> PAGES = Map.of(
            "hyphens", "A cool-down, a press\u2011up and a step\u2010up.",
            "blanks", "Three hand stands and a chin up.",
            "joined", "The footstool is for a pullup, and a headstand.",
            "both", "A head stand, and a cool room.",
            "down", "Lie down.");

    /** What is typed, and the pages that must be found, best first. */
    private static final Map<String, List<String>> WANTED = Map.ofEntries(
            Map.entry("cooldown", List.of("hyphens")),
            Map.entry("pressups", List.of("hyphens")),
            Map.entry("press\u2011up", List.of("hyphens")),
            Map.entry("stepup", List.of("hyphens")),
            Map.entry("handstand", List.of("blanks")),
            Map.entry("chin-ups", List.of("blanks")),
            Map.entry("chinup", List.of("blanks")),
            Map.entry("foot stool", List.of("joined")),
            Map.entry("pull-ups", List.of("joined")),
            Map.entry("head-stand", List.of("both", "joined")),
            Map.entry("headstands", List.of("both", "joined")));

    @TempDir
    private Path folder;

    @Test
    void wordsFindEachOtherHoweverTheyAreWritten() {
        GuideRun guide = GuideRun.of("minimal", folder);
        PAGES.forEach((name, text) -> guide.write(
                "content/advice/" + name + ".md",
                "---\ntitle: Page of " + name + "\nsummary: S.\n---\n" + text + "\n"));
        assertThat(guide.run("build").err()).doesNotContain("error");
        Map<String, List<String>> found = new TreeMap<>();
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.page().navigate(folder.resolve("site/search.html").toUri().toString());
            WANTED.forEach((query, pages) -> found.put(
                    query,
                    QuerySet.answers(tab, query).stream()
                            .map(href -> href.replaceFirst(".*/(.*)[.]html", "$1"))
                            .limit(pages.size())
                            .toList()));
        }
        assertThat(found).isEqualTo(new TreeMap<>(WANTED));
    }

    @Test
    void aPageThatIsCalledSoComesBeforeAllThatSaySo() {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write(
                "content/advice/called.md",
                "---\ntitle: Page\nsummary: S.\nalso-called: [heel drop, plank]\n---\nWords.\n");
        guide.write(
                "content/advice/other.md",
                "---\ntitle: Heel\nsummary: \"Heel drop, heel drop, plank.\"\n"
                        + "also-called: [drop, heel drop with a straight knee, planks on the side]\n---\n"
                        + "## Heel drop\n\nHeel drop, plank, heel drop, plank.\n");
        assertThat(guide.run("build").err()).doesNotContain("error");
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.page().navigate(folder.resolve("site/search.html").toUri().toString());
            for (String query : List.of("heel drop", "heel-drops", "heeldrop", "heel drop!", "plank", "planks")) {
                assertThat(QuerySet.answers(tab, query).get(0)).as(query).isEqualTo("advice/called.html");
            }
        }
    }
}
