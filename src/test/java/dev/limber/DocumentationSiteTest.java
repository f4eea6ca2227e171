package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limber's documentation is a guide as well: it builds without a word of complaint and speaks of no moves. */
class DocumentationSiteTest {
    private static final Path DOCUMENTS = Path.of("src/docs");

    @TempDir
    static Path folder;

    private static GuideRun guide;
    private static GuideRun.Result result;

    @BeforeAll
    static void build() {
        guide = GuideRun.ofFolder(DOCUMENTS, folder);
        result = guide.run("build", "--strict");
    }

    @Test
    void itBuildsWithoutAMistake() {
        assertThat(result.diagnostics()).as(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void everyDocumentIsAPage() throws IOException {
        try (Stream<Path> walk = Files.walk(DOCUMENTS)) {
            Set<String> pages = walk.map(path -> DOCUMENTS.relativize(path).toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replaceFirst("\\.md$", ".html"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).hasSizeGreaterThan(15);
            assertThat(guide.site().keySet()).containsAll(pages).contains("decisions/index.html");
        }
    }

    @Test
    void aroundItsPagesNobodySpeaksOfMovesOrOfPatients() {
        for (String path : guide.site().keySet()) {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(guide.page(path));
                assertThat(page.html()).as(path).doesNotContain("MedicalWebPage", "MedicalAudience");
                String words = page.select("#search").attr("data-words");
                page.select(".prose, .results, .az, .cards, h1, .lead, .toc, .pager, script, title")
                        .remove();
                assertThat(words).as(path).doesNotContain("moves");
                assertThat(page.text())
                        .as(path)
                        .doesNotContainPattern("(?i)\\b(moves?|exercises?|routines?|clinician|pain|your back|body)\\b");
            }
        }
    }

    /** "What a page may hold" has each piece of Markdown, so each class that is written for one. */
    @Test
    void whatIsWrittenForAPieceOfMarkdownHasAStyle() throws IOException {
        String sheets =
                Files.readString(Path.of("theme/css/site.css")) + Files.readString(Path.of("theme/css/pages.css"));
        Set<String> written = Jsoup.parse(guide.page("page-contents.html")).select(".prose [class]").stream()
                .flatMap(element -> element.classNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).contains("callout", "align-right", "task");
        written.removeIf(name -> sheets.contains("." + name + " ") || sheets.contains("." + name + ","));
        assertThat(written)
                .as("classes without a style")
                .isSubsetOf("back", "important", "tip", "language-markdown", "language-yaml");
    }

    @Test
    void aPageBesideTheFirstOneIsFoundBySearchAndByNavigation() {
        Document search = Jsoup.parse(guide.page("search.html"));
        assertThat(search.select(".az a").eachAttr("href")).contains("authoring.html", "theming.html");
        Document home = Jsoup.parse(guide.page("index.html"));
        assertThat(home.select(".foot a").eachAttr("href")).contains("decisions/index.html");
        assertThat(home.select(".tabs a").eachText()).containsExactly("Home", "Write", "Draw", "Search");
        assertThat(home.select(".feel, #emergency, .hero svg")).isEmpty();
    }
}
