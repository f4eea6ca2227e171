package dev.limber.export.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.limber.GuideRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files fit the schemas beside them, and the schemas refuse what a data file never holds. */
class DataSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    static Path folder;

    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void build() {
        GuideRun guide = GuideRun.ofShippedGuide(folder);
        assertThat(guide.run("build").exit()).isZero();
        guide.site().forEach((path, bytes) -> FILES.put(path, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static List<String> mistakes(String name, String data) {
        return REGISTRY
                .getSchema(FILES.get("data/schemas/" + name + ".schema.json"), InputFormat.JSON)
                .validate(
                        data,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "routines", "conditions", "glossary", "sources", "safety"})
    void everyDataFileFitsTheSchemaThatItNames(String name) {
        String data = FILES.get("data/" + name + ".json");
        assertThat(data).contains("\"$schema\": \"schemas/" + name + ".schema.json\"");
        assertThat(mistakes(name, data)).isEmpty();
    }

    @Test
    void everyDataFileHasASchema() {
        assertThat(FILES.keySet().stream().filter(path -> path.matches("data/[^/]+\\.json")))
                .hasSize(6)
                .allSatisfy(path -> assertThat(FILES)
                        .containsKey(path.replace("data/", "data/schemas/").replace(".json", ".schema.json")));
    }

    /** Who builds on the data must be able to say when to stop. */
    @Test
    void theDataSayWhenToStopAndWhomToCall() {
        assertThat(FILES.get("data/safety.json"))
                .contains("\"pain reaches 6 out of 10\"", "\"chest pain\"", "\"999\"", "\"111\"", "\"painRule\"");
        assertThat(FILES.get("data/exercises.json"))
                .contains("\"your wrist, shoulder or knee hurts sharply\"", "\"alternative\": \"glute-bridge\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exercises|\"slug\": \"bird-dog\"|\"slug\": \"Bird dog\"",
                "exercises|\"timesADay\": 1|\"timesADay\": \"once\"",
                "exercises|\"certainty\": \"moderate\"|\"certainty\": \"certain\"",
                "exercises|\"checked\": \"2026-11-22\"|\"checked\": \"22.11.2026\"",
                "exercises|\"level\": 2|\"stage\": 2",
                "exercises|\"advice\": \"adapt\"|\"advice\": \"avoid\"",
                "exercises|\"how\": |\"why\": ",
                "routines|\"move\": \"pelvic-tilt\"|\"moves\": \"pelvic-tilt\"",
                "routines|\"daysAWeek\": 7|\"daysAWeek\": 0",
                "conditions|\"clinicalReview\": false|\"clinicalReview\": \"none\"",
                "glossary|\"means\": |\"meaning\": ",
                "sources|\"grade\": \"review\"|\"grade\": \"blog\"",
                "sources|\"url\": \"https://|\"url\": \"ftp://",
                "sources|\"sources\": [|\"source\": [",
                "exercises|\"stopIf\": |\"stop\": ",
                "routines|\"stopIf\": |\"stop\": ",
                "safety|\"emergency\": |\"now\": ",
                "safety|\"atMost\": 120|\"atMost\": \"2 min\"",
                "safety|\"position\": |\"place\": ",
                "safety|\"number\": \"999\"|\"number\": 999",
            })
    void aSchemaRefusesAWrongDocument(String name, String right, String wrong) {
        String data = FILES.get("data/" + name + ".json");
        assertThat(data).contains(right);
        assertThat(mistakes(name, data.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isNotEmpty();
    }
}
