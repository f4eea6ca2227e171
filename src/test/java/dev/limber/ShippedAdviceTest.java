package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the shipped guide says beside its moves: terms, questions, paths for different readers, sources and dates. */
class ShippedAdviceTest {
    private static Document page(String path) {
        assertThat(ShippedSite.pages()).containsKey(path);
        return ShippedSite.pages().get(path);
    }

    @Test
    void thirtyFourTermsHaveAPlainMeaning() {
        Document glossary = page("glossary.html");
        assertThat(glossary.select("main dt")).hasSizeGreaterThanOrEqualTo(34);
        assertThat(glossary.select("main dd"))
                .hasSameSizeAs(glossary.select("main dt"))
                .allSatisfy(meaning -> assertThat(meaning.text()).hasSizeGreaterThan(15));
    }

    @Test
    void eighteenQuestionsAreAnsweredTheWeakCoreAmongThem() {
        List<String> questions = page("advice/faq.html").select("main h3").eachText();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(18).anyMatch(question -> question.contains("weak core"));
    }

    @Test
    void thereIsAPathForStartingForOlderPeopleAndForAChair() {
        Set<String> ways = new TreeSet<>();
        page("index.html").select("main a").eachAttr("href").forEach(ways::add);
        assertThat(ways)
                .contains("advice/starting-out.html", "advice/older-people.html", "routines/on-a-chair.html")
                .contains("advice/how-to-use.html", "advice/see-a-doctor.html");
    }

    @Test
    void everySourceNamesThePagesThatCiteItAndThoseOnly() {
        Map<String, Set<String>> said = new TreeMap<>();
        for (Element entry : page("sources.html").select(".cited > li")) {
            said.put(title(entry), new TreeSet<>(entry.select("small a").eachAttr("href")));
        }
        Map<String, Set<String>> cited = new TreeMap<>();
        ShippedSite.pages()
                .forEach((path, page) -> page.select(".sources li")
                        .forEach(source -> cited.computeIfAbsent(title(source), key -> new TreeSet<>())
                                .add(path)));
        assertThat(cited).hasSizeGreaterThan(50);
        assertThat(said.keySet()).containsAll(cited.keySet());
        said.forEach((source, pages) -> assertThat(pages).as(source).isEqualTo(cited.getOrDefault(source, Set.of())));
    }

    /** Title and publisher, since two sources may have the same title. */
    private static String title(Element entry) {
        Element line = entry.clone();
        line.select("small").remove();
        return line.text().replaceAll("\\s", "");
    }

    @Test
    void everyPageSaysWhoWroteItWhenItWasCheckedAndThatNoClinicianHas() {
        for (String section : List.of("exercises", "routines", "conditions", "areas", "advice", "about")) {
            assertThat(ShippedSite.pagesOf(section)).as(section).isNotEmpty();
            for (String path : ShippedSite.pagesOf(section)) {
                Element made = page(path).selectFirst(".made");
                assertThat(made).as(path).isNotNull();
                assertThat(made.text())
                        .as(path)
                        .contains("Checked on ", " by Easeback editors", "To be checked again by ")
                        .contains("Not reviewed by a clinician.");
                assertThat(made.select("time")).as(path).hasSize(2);
            }
        }
    }

    @Test
    void nothingThatIsStillToBeConfirmedIsPrinted() {
        ShippedSite.files().keySet().stream()
                .filter(path -> path.matches(".*\\.(html|md|json|txt)"))
                .forEach(path -> assertThat(ShippedSite.text(path)).as(path).doesNotContain("[check]"));
    }

    @Test
    void aRoutineSaysOnItsPageWhatTheTableOfConditionsSays() throws IOException {
        Set<String> table = new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/cautions.csv")));
        table.addAll(Files.readAllLines(Path.of("src/test/resources/inherited-cautions.csv")));
        for (String path : ShippedSite.pagesOf("routines")) {
            for (Element way : page(path).select(".way:has(h3 a)")) {
                String move = way.select("h3 a").attr("href").replaceAll(".*/|\\.html$", "");
                Set<String> marks =
                        new TreeSet<>(Set.of(way.attr("data-cautions").split(" ")));
                Set<String> expected = new TreeSet<>();
                table.stream()
                        .map(line -> line.split(","))
                        .filter(cells -> cells[0].equals(move))
                        .forEach(cells -> expected.add(cells[1] + ":" + cells[2]));
                assertThat(marks).as(path + " " + move).isEqualTo(expected);
            }
        }
    }

    /** Whoever follows a routine on its own page or sheet has all that the pages of its moves say about doing them. */
    @Test
    void aRoutineHoldsTheStepsFormsAndCautionsOfEachOfItsMoves() {
        Map<String, JsonNode> moves = new TreeMap<>();
        new ObjectMapper()
                .readTree(ShippedSite.text("data/exercises.json"))
                .path("exercises")
                .forEach(move -> moves.put(move.path("slug").asString(), move));
        int seen = 0;
        for (String path : ShippedSite.pagesOf("routines")) {
            for (Element way : page(path).select(".way:has(h3 a)")) {
                String slug = way.select("h3 a").attr("href").replaceAll(".*/|\\.html$", "");
                String said = way.text();
                assertThat(lines(page("exercises/" + slug + ".html")))
                        .as(path)
                        .hasSizeGreaterThan(5)
                        .allSatisfy(line -> assertThat(said).contains(line));
                assertThat(moves.get(slug).path("cautions"))
                        .as(path)
                        .allSatisfy(caution -> assertThat(plain(said))
                                .contains(plain(caution.path("how").asString())));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(15);
    }

    /** What is said of the steps, easier forms and other positions of a move, beside its drawings. */
    private static List<String> lines(Document move) {
        Document words = move.clone();
        words.select("svg").remove();
        return words.select(".steps > ol > li, .steps > ul > li, .p-make-it-easier li, .p-in-another-position li")
                .eachText();
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'');
    }
}
