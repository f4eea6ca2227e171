package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.css.StyleSheet;
import dev.limber.model.ContentSecurityPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The guide that Limber ships with, as built: every link, heading, name and promise of every page. */
class ShippedGuideTest {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "data-src", "xlink:href");

    @Test
    void everyAddressLeadsToAFileAndAnchorOfTheGuide() {
        List<String> dead = new ArrayList<>();
        eachPage((path, page) -> addresses(page).forEach(address -> {
            if (!address.matches("https?://.+")) {
                String[] parts = address.split("#", 2);
                String name = parts[0].replaceFirst("\\?.*", "");
                String file = name.isEmpty() ? path : below(path, name);
                boolean there = ShippedSite.files().containsKey(file);
                if (!there
                        || (parts.length == 2 && ShippedSite.pages().get(file).getElementById(parts[1]) == null)) {
                    dead.add(path + " -> " + address);
                }
            }
        }));
        assertThat(dead).isEmpty();
    }

    @Test
    void onlyLinksLeaveTheGuide() {
        eachPage((path, page) -> page.select("[src], link[href], form[action], use")
                .forEach(load -> ADDRESSES.forEach(key ->
                        assertThat(load.attr(key)).as(path).doesNotContain(":").doesNotStartWith("/"))));
    }

    @Test
    void everyPageHasOneHeadingOneAndSkipsNoLevel() {
        List<String> wrong = new ArrayList<>();
        eachPage((path, page) -> {
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                if (level > before + 1 || heading.text().isBlank()) {
                    wrong.add(path + ": " + heading.outerHtml());
                }
                before = level;
            }
            if (page.select("h1").size() != 1) {
                wrong.add(path + ": " + page.select("h1").size() + " headings 1");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void idsAreUnique() {
        eachPage((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void titlesAndDescriptionsTellPagesApart() {
        Map<String, String> titles = new TreeMap<>();
        Set<String> descriptions = new HashSet<>();
        eachPage((path, page) -> {
            assertThat(titles.put(page.title(), path))
                    .as(path + ": " + page.title())
                    .isNull();
            if (!ShippedSite.isBesideTheWay(path)) {
                String description = page.select("meta[name=description]").attr("content");
                assertThat(description).as(path).hasSizeBetween(20, 160);
                assertThat(descriptions.add(description))
                        .as(path + ": " + description)
                        .isTrue();
            }
        });
    }

    @Test
    void nothingIsInlineAndThePolicySaysSo() {
        List<String> inline = new ArrayList<>();
        eachPage((path, page) -> {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content"))
                    .as(path)
                    .containsExactly(ContentSecurityPolicy.TEXT);
            page.select("style, script:not([src]):not([type=application/ld+json]), iframe, object, embed")
                    .forEach(element -> inline.add(path + ": " + element.outerHtml()));
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    if (attribute.getKey().equals("style") || attribute.getKey().startsWith("on")) {
                        inline.add(path + ": " + attribute);
                    }
                }
            }
        });
        assertThat(inline).isEmpty();
    }

    /** A warning without its box is easily missed, and so is a style sheet that one kind of page forgot. */
    @Test
    void aPageLoadsTheStyleOfWhatItShows() {
        Set<String> onlyThere = classes("pages", "(?m)^\\.([a-zA-Z][\\w-]*)");
        onlyThere.removeAll(classes("site", "\\.([a-zA-Z][\\w-]*)"));
        assertThat(onlyThere).contains("callout", "cited", "moves-for");
        Set<String> bare = new TreeSet<>();
        eachPage((path, page) -> {
            if (page.select("link[rel=stylesheet][href*=pages.]").isEmpty()) {
                page.select("[class]").stream()
                        .flatMap(element -> element.classNames().stream())
                        .filter(onlyThere::contains)
                        .forEach(name -> bare.add(path + ": " + name));
            }
        });
        assertThat(bare).isEmpty();
    }

    /** The classes that a pattern finds in the selectors of a style sheet, but for rules for narrow screens alone. */
    private static Set<String> classes(String sheet, String pattern) {
        String name = ShippedSite.files().keySet().stream()
                .filter(path -> path.matches("assets/" + sheet + "\\..*css"))
                .findFirst()
                .orElseThrow();
        String selectors = new StyleSheet(ShippedSite.text(name))
                .rules().stream()
                        .filter(rule -> rule.within().stream().noneMatch(around -> around.contains("max-width")))
                        .flatMap(rule -> rule.selectors().stream())
                        .collect(Collectors.joining("\n"));
        return Pattern.compile(pattern)
                .matcher(selectors)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatToStopForStandsBeforeWhatToDo() {
        for (String section : List.of("exercises", "routines")) {
            assertThat(ShippedSite.pagesOf(section)).hasSizeGreaterThan(5);
            for (String path : ShippedSite.pagesOf(section)) {
                Document page = ShippedSite.pages().get(path);
                List<Element> order = page.select(".stop, .steps, .plan");
                assertThat(order).as(path).hasSizeGreaterThan(1);
                assertThat(order.get(0).className()).as(path).contains("stop");
                assertThat(order.get(0).select("li")).as(path).hasSizeGreaterThan(4);
                assertThat(order.get(0).select(".now").text())
                        .as(path)
                        .startsWith("Call 999 now:")
                        .contains("chest pain");
            }
        }
    }

    @Test
    void theCardsOfEmergencySignsStandOnHomeAndTheHelpPageAndWaitInSearch() {
        List<String> with = ShippedSite.pages().entrySet().stream()
                .filter(page -> !page.getValue().select(".card-help").isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(with).containsExactlyInAnyOrder("index.html", "advice/see-a-doctor.html", "search.html");
        assertThat(ShippedSite.pages().get("search.html").select(".card-help"))
                .as("in search, the answer to words for an emergency and nothing before")
                .singleElement()
                .satisfies(card -> assertThat(card.hasAttr("hidden")).isTrue());
    }

    @Test
    void theDataForSearchEnginesIsJson() {
        int found = 0;
        for (Document page : ShippedSite.pages().values()) {
            for (Element script : page.select("script[type=application/ld+json]")) {
                assertThat(JsonText.isJson(script.data())).as(script.data()).isTrue();
                assertThat(script.data())
                        .contains("\"@context\":\"https://schema.org\"")
                        .doesNotContain("reviewedBy");
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
        ShippedSite.files().keySet().stream()
                .filter(path -> path.endsWith(".json"))
                .forEach(path -> assertThat(JsonText.isJson(ShippedSite.text(path)))
                        .as(path)
                        .isTrue());
    }

    @Test
    void nothingTellsOfTheMachineThatBuiltIt() {
        String home = System.getProperty("user.home") + "/";
        String here = Path.of("").toAbsolutePath() + "/";
        ShippedSite.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain(
                                "file:/",
                                "localhost",
                                "127.0.0.1",
                                home,
                                here,
                                ShippedSite.folder().toString()));
    }

    private static void eachPage(BiConsumer<String, Document> check) {
        assertThat(ShippedSite.pages()).hasSizeGreaterThan(60);
        ShippedSite.pages().forEach(check);
    }

    private static Stream<String> addresses(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> ADDRESSES.contains(attribute.getKey()))
                .map(Attribute::getValue);
    }

    private static String below(String path, String address) {
        return Path.of(path).resolveSibling(address).normalize().toString().replace('\\', '/');
    }
}
