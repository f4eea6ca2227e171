package dev.limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.GuideSettings;
import dev.limber.model.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the index: their names, their number, and what stands in them. */
class SearchIndexTest {
    @Test
    void theManifestOfASmallGuideHoldsAllTitles() {
        List<String> names = names(index(3));
        assertThat(names)
                .noneMatch(name -> name.startsWith("search/p"))
                .contains("search/current.js", "search/" + index(3).start() + ".js");
        assertThat(text(index(3), "search/" + index(3).start() + ".js")).contains("Page 0 lantern", "Page 2 lantern");
        assertThat(index(3).start()).matches("b-[0-9a-f]{6}");
        assertThat(text(index(3), "search/current.js"))
                .isEqualTo("limberSearch(\"current\",\"" + index(3).start() + "\");\n");
    }

    @Test
    void aLargeGuideGetsShardsNamedByTheirContent() {
        List<String> names = names(index(400));
        assertThat(names).filteredOn(name -> name.startsWith("search/t")).hasSizeGreaterThan(1);
        assertThat(names).filteredOn(name -> name.startsWith("search/p")).hasSize(25);
        assertThat(names).allMatch(name -> name.matches("search/([a-z]+\\d*-[0-9a-f]{6}|current)\\.js"));
    }

    @Test
    void theSamePagesGiveTheSameBytes() {
        List<OutputFile> once = index(400).files();
        List<OutputFile> again = index(400).files();
        assertThat(again).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).path()).isEqualTo(once.get(i).path());
            assertThat(again.get(i).bytes()).isEqualTo(once.get(i).bytes());
        }
    }

    @Test
    void aChangedPageLeavesMostShardsAsTheyWere() {
        List<SearchPage> changed = new ArrayList<>(pages(400, "lantern"));
        changed.set(7, page(7, "torch"));
        List<String> before = names(index(400));
        List<String> after = names(SearchIndex.of(guide("en"), changed));
        assertThat(after).filteredOn(name -> !before.contains(name)).hasSizeLessThan(8);
    }

    @Test
    void aGuideInAnotherLanguageIsToldThatItsSearchIsPlainer(@TempDir Path folder) {
        GuideRun guide = GuideRun.of("minimal", folder).replace("content/guide.yaml", "en-GB", "de");
        assertThat(guide.run("build").err()).contains("note[plain-search]");
        assertThat(GuideRun.of("minimal", folder.resolve("english"))
                        .run("build")
                        .err())
                .doesNotContain("plain-search");
    }

    @Test
    void manyShardsAreListedInTwoLevels() {
        List<Script> scripts = IntStream.range(0, 1500)
                .mapToObj(i -> Script.of("t" + i, List.of(i)))
                .toList();
        List<String> starts =
                IntStream.range(0, 1500).mapToObj(i -> "w" + (10_000 + i)).toList();
        ScriptList list = new ScriptList(scripts, starts, 1000);
        assertThat(list.groups()).hasSize(24);
        assertThat(list.entry()).containsEntry("per", 64);
        assertThat((String) list.entry().get("from")).startsWith("Aw10000E64D128");
    }

    @Test
    void frontCodingSharesBeginnings() {
        FrontCoding coding = new FrontCoding();
        List.of("back", "backward", "bad", "hip").forEach(coding::add);
        assertThat(coding.text()).isEqualTo("AbackEwardCdAhip");
    }

    @Test
    void impactsOfNamesStandAboveThoseOfMentions() {
        TermIndex index = new TermIndex(new Analyser("en"), pages(3, "lantern"));
        Postings name = index.terms().get("page1lantern");
        assertThat(name.page(0)).isEqualTo(1);
        assertThat(name.impact(0)).isEqualTo(15);
        assertThat(index.terms().get("lantern").impact(0)).isEqualTo(12);
        assertThat(index.terms().get("word0").impact(0)).isBetween(1, 10);
        assertThat(index.words()).contains("lantern", "word0").doesNotContain("page1lantern");
    }

    @Test
    void aWordAmongStopWordsIsNoWholeName() {
        List<SearchPage> pages = new ArrayList<>(pages(3, "lantern"));
        pages.add(named("Harbour", "in the fog", SearchPage.Kind.OTHER_NAME));
        pages.add(named("Pier", "fog", SearchPage.Kind.OTHER_NAME));
        pages.add(named("Quay", "in the fog", SearchPage.Kind.LEAD));
        SortedMap<String, Postings> terms = new TermIndex(new Analyser("en"), pages).terms();
        assertThat(terms.get("fog").impact(0)).isEqualTo(11);
        assertThat(terms.get("fog").impact(1)).isEqualTo(14);
        assertThat(terms.get("inthefog").impact(0)).isEqualTo(14);
        assertThat(terms.get("inthefog").size()).as("one page has it as a name").isEqualTo(1);
    }

    @Test
    void oneAndTwoLettersLeadToTheTitlesThatBeginSo() {
        SortedMap<String, Postings> terms = new TermIndex(new Analyser("en"), pages(40, "lantern")).terms();
        assertThat(terms.get("pa*").size()).isEqualTo(20);
        assertThat(terms.get("pa*").impact(0)).isEqualTo(10);
        assertThat(terms.get("l*").size()).isEqualTo(20);
        assertThat(terms).doesNotContainKeys("w*", "pag*");
    }

    private static SearchIndex.Files index(int pages) {
        return SearchIndex.of(guide("en"), pages(pages, "lantern"));
    }

    private static List<String> names(SearchIndex.Files files) {
        return files.files().stream().map(OutputFile::path).toList();
    }

    private static String text(SearchIndex.Files files, String path) {
        return files.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    static Guide guide(String language) {
        GuideSettings settings = new GuideSettings(
                "Guide",
                "",
                language,
                Optional.empty(),
                new GuideSettings.Publication(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new GuideSettings.Menus(List.of(), List.of()),
                new GuideSettings.Safety("", Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                GuideSettings.Rules.NONE);
        return Guide.of(settings, new Vocabulary(Map.of()), Map.of(), List.of(), List.of(), List.of(), Set.of());
    }

    private static List<SearchPage> pages(int count, String word) {
        return IntStream.range(0, count).mapToObj(i -> page(i, word)).toList();
    }

    private static SearchPage named(String title, String other, SearchPage.Kind kind) {
        return new SearchPage(
                new SearchPage.Shown(title, "pages/" + title + ".html", "pages", "", false),
                List.of(new SearchPage.Name(title, SearchPage.Kind.TITLE), new SearchPage.Name(other, kind)),
                List.of(new SearchPage.Field(other, 4, false)),
                List.of(),
                Map.of());
    }

    private static SearchPage page(int i, String word) {
        String title = "Page " + i + " " + word;
        String body = IntStream.range(0, 40)
                .mapToObj(j -> "word" + (i * 31 + j * 7) % 997)
                .reduce("", (a, b) -> a + " " + b);
        return new SearchPage(
                new SearchPage.Shown(title, "pages/page-" + i + ".html", "pages", "Summary " + i, false),
                List.of(new SearchPage.Name(title, SearchPage.Kind.TITLE)),
                List.of(new SearchPage.Field(title, 5, false), new SearchPage.Field(body, 1, true)),
                List.of(new SearchPage.Part("", "", body)),
                Map.of());
    }
}
