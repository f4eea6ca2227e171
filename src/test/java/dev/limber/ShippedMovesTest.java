package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlNode.Scalar;
import dev.limber.frontmatter.YamlNode.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped guide says about each move and each condition, against a table that is kept apart from it. */
class ShippedMovesTest {
    private static final Map<String, Mapping> MOVES = new TreeMap<>();
    private static final Set<String> TABLE = new TreeSet<>();

    @TempDir
    static Path folder;

    private static GuideRun guide;

    @BeforeAll
    static void build() throws IOException {
        guide = GuideRun.ofShippedGuide(folder);
        GuideRun.Result result = guide.run("build", "--strict");
        assertThat(result.exit()).as(result.err()).isZero();
        for (Path file : files("content/exercises")) {
            String path = file.toString().replace('\\', '/');
            MOVES.put(
                    file.getFileName().toString().replace(".md", ""),
                    new FrontMatterReader()
                            .read(path, Files.readString(file))
                            .value()
                            .orElseThrow()
                            .root());
        }
        Files.readAllLines(Path.of("src/test/resources/cautions.csv")).stream()
                .skip(1)
                .forEach(TABLE::add);
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> list = Files.list(Path.of(name))) {
            return list.filter(path -> path.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String text(Mapping mapping, String key) {
        return mapping.value(key).map(value -> ((Scalar) value).text()).orElse("");
    }

    private static Mapping child(Mapping mapping, String key) {
        return (Mapping) mapping.value(key).orElse(new Mapping(List.of(), mapping.span()));
    }

    private static List<String> list(Mapping mapping, String key) {
        List<YamlNode> items =
                mapping.value(key).map(value -> ((Sequence) value).items()).orElse(List.of());
        return items.stream().map(item -> ((Scalar) item).text()).toList();
    }

    @Test
    void thereAreNineteenMoves() {
        assertThat(MOVES).hasSize(19);
    }

    @Test
    void theCautionsAreThoseOfTheTableCellByCell() {
        Set<String> cells = new TreeSet<>();
        MOVES.forEach((move, data) -> child(data, "cautions").entries().forEach(entry -> {
            Mapping caution = (Mapping) entry.value();
            cells.add(String.join(",", move, entry.key(), text(caution, "advice"), text(caution, "basis")));
        }));
        assertThat(cells).isEqualTo(TABLE);
    }

    @Test
    void theConditionPagesAreThoseOfTheTableCellByCell() throws IOException {
        Set<String> cells = new TreeSet<>();
        for (Path file : files("content/conditions")) {
            String condition = file.getFileName().toString().replace(".md", "");
            Document page = Jsoup.parse(guide.page("conditions/" + condition + ".html"));
            for (Element row : page.select("section.moves-for ul.rows li")) {
                String advice = row.closest("section").select("h2").attr("id");
                String basis = row.select("small").text().startsWith("A source") ? "cited" : "principle";
                cells.add(String.join(",", slug(row), condition, advice, basis));
                assertThat(row.select("span").textNodes().get(0).text().strip())
                        .as(condition + ", " + slug(row))
                        .isNotEmpty();
            }
        }
        Set<String> table = new TreeSet<>(TABLE);
        Files.readAllLines(Path.of("src/test/resources/inherited-cautions.csv")).stream()
                .skip(1)
                .forEach(table::add);
        assertThat(cells).isEqualTo(table);
    }

    private static String slug(Element row) {
        return row.select("a").attr("href").replaceFirst(".*/", "").replace(".html", "");
    }

    /** What concerns one move only has its line in the box of that move and needs no tick. */
    @Test
    void aConditionIsTickedWhenItTouchesTwoMoves() throws IOException {
        Document profile = Jsoup.parse(guide.page("profile.html"));
        for (Path file : files("content/conditions")) {
            String condition = file.getFileName().toString().replace(".md", "");
            int moves = Jsoup.parse(guide.page("conditions/" + condition + ".html"))
                    .select("section.moves-for ul.rows li")
                    .size();
            assertThat(moves).as(condition).isPositive();
            assertThat(profile.select("input[value=" + condition + "]"))
                    .as(condition)
                    .hasSize(moves > 1 ? 1 : 0);
        }
        assertThat(profile.select(".ticks fieldset legend").eachText()).hasSize(5);
    }

    @Test
    void everyConditionPageNamesEveryMoveOnce() throws IOException {
        for (Path file : files("content/conditions")) {
            String condition = file.getFileName().toString().replace(".md", "");
            List<String> named =
                    Jsoup.parse(guide.page("conditions/" + condition + ".html")).select("section.moves-for li").stream()
                            .map(ShippedMovesTest::slug)
                            .sorted()
                            .toList();
            assertThat(named).as(condition).containsExactlyElementsOf(MOVES.keySet());
        }
    }

    @Test
    void everyMoveHasTwoSourcesOrSaysThatItIsPracticeOnly() {
        MOVES.forEach((move, data) -> {
            boolean practice = text(child(data, "evidence"), "certainty").equals("practice");
            assertThat(list(data, "sources").size()).as(move).isGreaterThanOrEqualTo(practice ? 1 : 2);
            if (practice) {
                assertThat(guide.page("exercises/" + move + ".html")).containsIgnoringCase("practice only");
            }
        });
    }

    @Test
    void everyMoveSaysHowSureAnyoneCanBeAndThatItWasNotTestedAlone() {
        MOVES.forEach((move, data) -> {
            Mapping evidence = child(data, "evidence");
            assertThat(text(evidence, "certainty")).as(move).isIn("high", "moderate", "low", "very-low", "practice");
            assertThat(text(evidence, "about")).as(move).isEqualTo("programme");
            assertThat(text(evidence, "summary")).as(move).contains("No good trial has tested", " alone.");
            boolean practice = text(evidence, "certainty").equals("practice");
            assertThat(Jsoup.parse(guide.page("exercises/" + move + ".html"))
                            .select("aside strong")
                            .text())
                    .as(move)
                    .contains(practice ? "Practice only" : "about exercise programmes");
        });
    }

    @Test
    void everyCautionSaysHow() {
        MOVES.forEach((move, data) -> {
            List<String> hows = child(data, "cautions").entries().stream()
                    .map(entry -> text((Mapping) entry.value(), "how"))
                    .toList();
            assertThat(hows)
                    .as(move)
                    .isNotEmpty()
                    .allSatisfy(how -> assertThat(how).hasSizeGreaterThan(20));
        });
    }

    @Test
    void theStopBoxStandsBeforeTheFirstStepOnThePageAndInTheMarkdownCopy() {
        MOVES.keySet().forEach(move -> {
            Document page = Jsoup.parse(guide.page("exercises/" + move + ".html"));
            List<Element> all = page.select("main *");
            Element box = page.selectFirst("main section.stop");
            Element steps =
                    page.selectFirst("main #steps ~ ol, main #how-to-start ~ ol, main ol.steps, main .steps ol");
            assertThat(box).as(move).isNotNull();
            assertThat(steps).as(move).isNotNull();
            assertThat(all.indexOf(box)).as(move).isLessThan(all.indexOf(steps));
            assertThat(box.text())
                    .as(move)
                    .contains("pain reaches 6 out of 10", "new trouble peeing or pooing", "chest pain");
            String copy = guide.page("exercises/" + move + ".md");
            int stop = copy.indexOf("\n## Stop if\n");
            assertThat(stop).as(move).isPositive();
            assertThat(stop).as(move).isLessThan(copy.indexOf("\n1. "));
            assertThat(copy.substring(stop, copy.indexOf("\n1. ")))
                    .as(move)
                    .contains("\n- pain reaches 6 out of 10\n", "newly weak or numb", "\n- chest pain\n");
        });
    }

    @Test
    void everyMoveHasAnEasierAndAHarderVersion() {
        MOVES.keySet().forEach(move -> {
            Document page = Jsoup.parse(guide.page("exercises/" + move + ".html"));
            for (String id : List.of("make-it-easier", "make-it-harder")) {
                assertThat(page.getElementById(id)).as(move + " " + id).isNotNull();
            }
        });
    }

    @Test
    void everyStretchLeadsOnToStrengthOrWalking() {
        Set<String> strength = MOVES.entrySet().stream()
                .filter(move -> text(move.getValue(), "kind").equals("strength"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        strength.add("walking");
        MOVES.forEach((move, data) -> {
            if (text(data, "kind").equals("stretch")) {
                List<String> targets = new ArrayList<>(Jsoup.parse(guide.page("exercises/" + move + ".html"))
                        .select("main .prose a, main .related a")
                        .eachAttr("href"));
                targets.replaceAll(target -> target.replaceFirst("\\.html.*", ""));
                assertThat(targets).as(move).containsAnyElementsOf(strength);
            }
        });
    }

    @Test
    void theGlossaryLinksOfEveryPageLeadSomewhereAndNoneComesTwice() {
        Document glossary = Jsoup.parse(guide.page("glossary.html"));
        List<String> linked = new ArrayList<>();
        guide.site().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Document page = Jsoup.parse(guide.page(path));
            List<String> terms = page.select("a.term").eachAttr("href");
            assertThat(terms).as(path).doesNotHaveDuplicates();
            assertThat(page.select("h1 a.term, h2 a.term, h3 a.term, a a.term, code a.term"))
                    .as(path)
                    .isEmpty();
            terms.forEach(href -> {
                assertThat(href).as(path).matches("(\\.\\./)*glossary\\.html#.+");
                assertThat(glossary.getElementById(href.substring(href.indexOf('#') + 1)))
                        .as(path + " " + href)
                        .isNotNull();
            });
            linked.addAll(terms);
        });
        assertThat(linked).hasSizeGreaterThan(20);
    }
}
