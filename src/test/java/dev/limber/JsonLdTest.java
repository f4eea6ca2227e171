package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of every page of the shipped guide uses types and properties that schema.org has, and no others. */
class JsonLdTest {
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry(
                    "MedicalWebPage",
                    Set.of(
                            "name",
                            "description",
                            "inLanguage",
                            "url",
                            "medicalAudience",
                            "about",
                            "publisher",
                            "author",
                            "citation",
                            "mainEntity",
                            "lastReviewed",
                            "reviewedBy")),
            Map.entry(
                    "ExercisePlan",
                    Set.of(
                            "name",
                            "exerciseType",
                            "activityFrequency",
                            "activityDuration",
                            "repetitions",
                            "restPeriods",
                            "additionalVariable",
                            "associatedAnatomy")),
            Map.entry("HowTo", Set.of("name", "step")),
            Map.entry("HowToStep", Set.of("text")),
            Map.entry("MedicalAudience", Set.of("audienceType")),
            Map.entry("MedicalCondition", Set.of("name")),
            Map.entry("Muscle", Set.of("name")),
            Map.entry("Organization", Set.of("name")),
            Map.entry("CreativeWork", Set.of("name", "url", "datePublished")),
            Map.entry("BreadcrumbList", Set.of("itemListElement")),
            Map.entry("ItemList", Set.of("name", "itemListElement")),
            Map.entry("ListItem", Set.of("position", "name", "item")),
            Map.entry("WebSite", Set.of("name", "description", "inLanguage", "url")),
            Map.entry("DefinedTermSet", Set.of("name", "url", "inLanguage", "hasDefinedTerm")),
            Map.entry("DefinedTerm", Set.of("name", "description", "alternateName", "url", "inDefinedTermSet")));

    @TempDir
    static Path folder;

    private static final Map<String, JsonNode> DATA = new TreeMap<>();

    @BeforeAll
    static void build() {
        GuideRun guide = GuideRun.ofShippedGuide(folder);
        assertThat(guide.run("build", "--base-url", "https://example.org/b/").exit())
                .isZero();
        JsonMapper json = new JsonMapper();
        guide.site().forEach((path, bytes) -> {
            Element script = path.endsWith(".html")
                    ? Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                            .selectFirst("script[type=application/ld+json]")
                    : null;
            if (script != null) {
                DATA.put(path, json.readTree(script.data()));
            }
        });
    }

    @Test
    void everyPageKnowsOnlyTypesAndPropertiesOfTheVocabulary() {
        assertThat(DATA).hasSizeGreaterThan(50);
        DATA.forEach((path, data) -> {
            assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
            data.get("@graph").forEach(thing -> check(path, thing));
        });
    }

    private static void check(String path, JsonNode thing) {
        if (thing.isObject()) {
            String type = thing.get("@type").asString();
            assertThat(KNOWN).as(path).containsKey(type);
            assertThat(thing.propertyNames())
                    .as(path + " " + type)
                    .filteredOn(name -> !name.equals("@type"))
                    .isSubsetOf(KNOWN.get(type));
        }
        thing.forEach(part -> check(path, part));
    }

    private static JsonNode first(String path) {
        return DATA.get(path).get("@graph").get(0);
    }

    @Test
    void aMoveIsAPlanAndItsSteps() {
        JsonNode page = first("exercises/bird-dog.html");
        JsonNode plan = page.get("mainEntity").get(0);
        assertThat(plan.get("@type").asString()).isEqualTo("ExercisePlan");
        assertThat(plan.get("repetitions").isNumber()).isTrue();
        assertThat(plan.get("activityDuration").asString()).matches("PT\\d+[SM]");
        assertThat(page.get("mainEntity").get(1).get("step").size()).isBetween(3, 9);
        assertThat(page.get("about").get("name").asString()).isEqualTo("Low back pain");
        assertThat(page.get("citation").size()).isPositive();
    }

    @Test
    void nobodyIsSaidToHaveReviewedAPageThatNobodyReviewed() {
        assertThat(DATA.values()).noneMatch(data -> data.toString().contains("eviewed"));
    }

    @Test
    void listsSayWhatTheyListAndTheGlossaryWhatItDefines() {
        JsonNode routines = first("routines/index.html");
        assertThat(routines.get("@type").asString()).isEqualTo("ItemList");
        assertThat(routines.get("itemListElement").size()).isEqualTo(7);
        assertThat(routines.get("itemListElement").get(0).get("item").asString())
                .startsWith("https://example.org/b/routines/");
        JsonNode glossary = first("glossary.html");
        assertThat(glossary.get("@type").asString()).isEqualTo("DefinedTermSet");
        assertThat(glossary.get("hasDefinedTerm").size()).isGreaterThan(30);
        assertThat(glossary.get("hasDefinedTerm").get(0).get("inDefinedTermSet").asString())
                .isEqualTo("https://example.org/b/glossary.html");
    }
}
