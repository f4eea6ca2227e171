package dev.limber.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often the right page comes first. The development set asks the shipped guide. The second set asks pages on other
 * subjects; it was written before it was ever asked, and nothing is tuned to it.
 */
class SearchQualityTest {
    private static final Path SETS = Path.of("src/test/resources/search");

    @Test
    void theRightPageComesFirst() throws IOException {
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            QuerySet set = QuerySet.ask(tab, SETS.resolve("queries.txt"));
            say("development set", set);
            assertThat(set.size()).isGreaterThanOrEqualTo(120);
            assertThat(set.first()).as(set.missed().toString()).isGreaterThanOrEqualTo(90);
            assertThat(set.inThree()).as(set.missed().toString()).isGreaterThanOrEqualTo(97);
            assertThat(set.empty()).isZero();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void sentencesAreAnsweredToo() throws IOException {
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            QuerySet set = QuerySet.ask(tab, SETS.resolve("sentences.txt"));
            say("sentences", set);
            assertThat(set.size()).isGreaterThanOrEqualTo(60);
            assertThat(set.first()).as(set.missed().toString()).isGreaterThanOrEqualTo(85);
            assertThat(set.inThree()).as(set.missed().toString()).isGreaterThanOrEqualTo(90);
            assertThat(set.empty()).isZero();
        }
    }

    /** What people told on public pages; written before it was asked, and nothing is tuned to it. */
    @Test
    void soAreSentencesThatWereNotTunedFor() throws IOException {
        try (Tab tab = Tab.at(Place.DISK).open("search.html")) {
            QuerySet set = QuerySet.ask(tab, SETS.resolve("sentences-unseen.txt"));
            say("sentences not tuned for", set);
            assertThat(set.size()).isGreaterThanOrEqualTo(30);
            assertThat(set.first()).as(set.missed().toString()).isGreaterThanOrEqualTo(65);
            assertThat(set.inThree()).as(set.missed().toString()).isGreaterThanOrEqualTo(80);
            assertThat(set.empty()).isZero();
        }
    }

    @Test
    void soItDoesOnOtherSubjects(@TempDir Path folder) throws IOException {
        HoldOut.build(folder);
        try (Tab tab = Tab.at(Place.DISK)) {
            tab.page().navigate(folder.resolve("site/search.html").toUri().toString());
            QuerySet set = QuerySet.ask(tab, SETS.resolve("holdout/queries.txt"));
            say("second set", set);
            assertThat(set.size()).isGreaterThanOrEqualTo(100);
            assertThat(set.first()).as(set.missed().toString()).isGreaterThanOrEqualTo(90);
            assertThat(set.inThree()).as(set.missed().toString()).isGreaterThanOrEqualTo(97);
            assertThat(set.empty()).isZero();
        }
    }

    private static void say(String name, QuerySet set) {
        System.out.print("search, " + name + ":\n" + set.report());
    }

    /** A guide made of the pages of the second set. */
    private static final class HoldOut {
        private static void build(Path folder) throws IOException {
            GuideRun guide = GuideRun.of("minimal", folder);
            String all = Files.readString(SETS.resolve("holdout/pages.txt"));
            for (String page : all.substring(all.indexOf("= ")).split("(?m)^= ")) {
                if (!page.isBlank()) {
                    write(guide, page.split("\n", 3));
                }
            }
            GuideRun.Result result = guide.run("build");
            assertThat(result.exit()).as(result.err()).isZero();
        }

        private static void write(GuideRun guide, String[] page) {
            String[] head = page[0].split(" \\| ");
            guide.write(
                    "content/" + head[0] + ".md",
                    "---\ntitle: " + head[1] + "\nsummary: \"" + page[1] + "\"\nalso-called: [" + head[2] + "]\n---\n"
                            + page[2].replace("\n## ", "\n\n## ").replaceAll("(?m)^(## .*)$", "$1\n"));
        }
    }
}
