package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaCommandTest {
    private static final Path OWN = Path.of(".vscode");

    @TempDir
    Path folder;

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /**
     * {@code -Dgolden.refresh=true} writes them anew, and so does {@code ./limber schema}. The names of pages, sources and
     * terms are left out: who adds a page has nothing else to do, its name is offered from the next refreshing on.
     */
    @Test
    void theSchemasInTheRepositoryAreThoseOfTheContract() throws IOException {
        assertThat(GuideRun.ofShippedGuide(folder).run("schema").exit()).isZero();
        Map<String, String> fresh = files(folder.resolve(".vscode"));
        if (Boolean.getBoolean("golden.refresh")) {
            for (Map.Entry<String, String> file : fresh.entrySet()) {
                Files.createDirectories(OWN.resolve(file.getKey()).getParent());
                Files.writeString(OWN.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> own = files(OWN);
        assertThat(own.keySet()).isEqualTo(fresh.keySet());
        fresh.forEach(
                (path, text) -> assertThat(withoutNames(own.get(path))).as(path).isEqualTo(withoutNames(text)));
    }

    private static JsonNode withoutNames(String text) {
        JsonNode json = new JsonMapper().readTree(text);
        json.path("definitions").forEach(definition -> ((ObjectNode) definition).remove("enum"));
        return json;
    }

    @Test
    void theNamesOfTheGuideAtHandAreOffered() {
        GuideRun guide = GuideRun.of("knees", folder);
        GuideRun.Result result = guide.run("schema");
        assertThat(result.out()).contains("Wrote 15 schemas to .vscode/schemas.", "Wrote .vscode/settings.json.");
        assertThat(guide.read(".vscode/schemas/exercise.schema.json"))
                .contains("\"straight-leg-lift\"", "\"leaflet\"", "\"new-knee\"", "\"standing\"")
                .doesNotContain("bird-dog\",", "multifidus\",");
        assertThat(guide.read(".vscode/settings.json"))
                .contains("\"./.vscode/schemas/guide.schema.json\": \"content/guide.yaml\"")
                .contains("\"./.vscode/schemas/figure.schema.json\": \"content/**/*.figure.yaml\"");
    }

    @Test
    void settingsThatAreThereStayAsTheyAre() {
        GuideRun guide = GuideRun.of("minimal", folder).write(".vscode/settings.json", "{}");
        assertThat(guide.run("schema").out()).doesNotContain("settings.json").contains("extensions.json");
        assertThat(guide.read(".vscode/settings.json")).isEqualTo("{}");
    }

    @Test
    void schemasForAnotherEditorGoWhereTheyAreWanted() throws IOException {
        GuideRun guide = GuideRun.of("minimal", folder);
        assertThat(guide.run("schema", "-o", "out").out()).isEqualTo("Wrote 15 schemas to out.\n");
        assertThat(files(folder.resolve("out")).keySet())
                .containsAll(List.of("exercise.schema.json", "home.schema.json", "figure.schema.json"));
        assertThat(folder.resolve(".vscode")).doesNotExist();
        assertThat(guide.run("schema", "--content", "nowhere").exit()).isEqualTo(2);
    }
}
