package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.limber.GuideRun;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reports that machines read, of a guide with two mistakes. */
class ReportsTest {
    private static final String FIRST = "content/advice/first.md";

    @TempDir
    private Path folder;

    private GuideRun guide;

    @BeforeEach
    void makeGuide() {
        guide = GuideRun.of("minimal", folder);
        guide.replace(FIRST, "Some words.", "See [100%: a, b](no%25where.md).");
        guide.write("content/advice/with space.md", "---\ntitle: X\nsummary: Y.\n---\nWords.\n");
    }

    @Test
    void sarif_keeps_to_its_schema_and_points_at_the_place() throws IOException {
        GuideRun.Result result = guide.run("check", "--format", "sarif");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(mistakes(result.out())).isEmpty();
        JsonNode run = new ObjectMapper().readTree(result.out()).get("runs").get(0);
        JsonNode link = find(run, "broken-link");
        assertThat(link.get("level").asString()).isEqualTo("error");
        JsonNode place = link.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo(FIRST);
        assertThat(place.get("region").toString()).isEqualTo("{\"startLine\":5,\"startColumn\":18,\"endColumn\":31}");
        JsonNode rule = run.get("tool")
                .get("driver")
                .get("rules")
                .get(link.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("broken-link");
        assertThat(rule.get("help").get("text").asString()).contains("To mend:");
        assertThat(find(run, "bad-file-name").get("locations").toString()).contains("content/advice/with%20space.md");
    }

    @Test
    void any_name_of_a_file_is_an_address_in_sarif_and_one_line_for_github() throws IOException {
        String name = "Über 50% [a#b] {c}^|`'&=+,;!?@:$.md";
        guide.write("content/advice/" + name, "---\ntitle: X\nsummary: Y.\n---\nWords.\n");
        String log = guide.run("check", "--format", "sarif").out();
        assertThat(mistakes(log)).isEmpty();
        String uri = "content/advice/%C3%9Cber%2050%25%20%5Ba%23b%5D%20%7Bc%7D%5E%7C%60'&=+,;!%3F@%3A$.md";
        assertThat(log).contains("\"" + uri.replace("&", "\\u0026") + "\"");
        assertThat(URI.create(uri).getPath()).isEqualTo("content/advice/" + name);
        assertThat(guide.run("check", "--format", "github").out())
                .contains("::error file=content/advice/Über 50%25 [a#b] {c}^|`'&=+%2C;!?@%3A$.md,line=1,");
        assertThat(new ObjectMapper()
                        .readTree(guide.run("check", "--format", "json").out())
                        .toString())
                .contains("content/advice/" + name);
    }

    @Test
    void a_fix_is_data_in_sarif_and_json() throws IOException {
        guide.replace(FIRST, "summary:", "sumary:");
        String log = guide.run("check", "--format", "sarif").out();
        assertThat(mistakes(log)).isEmpty();
        JsonNode run = new ObjectMapper().readTree(log).get("runs").get(0);
        assertThat(find(run, "unknown-key").get("fixes").toString())
                .isEqualTo("[{\"description\":{\"text\":\"Did you mean \\\"summary\\\"?\"},"
                        + "\"artifactChanges\":[{\"artifactLocation\":{\"uri\":\"" + FIRST + "\"},"
                        + "\"replacements\":[{\"deletedRegion\":{\"startLine\":3,\"startColumn\":1,\"endColumn\":7},"
                        + "\"insertedContent\":{\"text\":\"summary\"}}]}],\"properties\":{\"sure\":true}}]");
        assertThat(find(run, "bad-file-name").get("fixes")).isNull();
        assertThat(guide.run("check", "--format", "json").out())
                .contains("\"replacement\": \"summary\",\n", "\"sure\": true\n");
    }

    @Test
    void what_is_only_a_guess_is_not_sure() {
        guide.replace(FIRST, "summary:", "checked: 15.1.2026\nsummary:");
        assertThat(guide.run("check", "--format", "json").out())
                .contains("\"replacement\": \"2026-01-15\",\n", "\"sure\": false\n");
    }

    @Test
    void the_summary_folds_suggested_lines_that_no_backtick_breaks() {
        guide.replace(FIRST, "(no%25where.md)", "(secnd.md) ```` </details>");
        guide.write("summary.md", "");
        guide.run(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", "summary.md"), "check");
        assertThat(guide.read("summary.md")).contains("""

                <details><summary>1 suggestion</summary>

                content/advice/first.md:5:18

                `````suggestion
                See [100%: a, b](second.md) ```` </details>.
                `````

                </details>
                """);
    }

    private static JsonNode find(JsonNode run, String rule) {
        for (JsonNode result : run.get("results")) {
            if (result.get("ruleId").asString().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no " + rule + " in " + run);
    }

    @Test
    void the_schema_refuses_what_is_not_sarif() throws IOException {
        String right = guide.run("check", "--format", "sarif").out();
        for (String[] change : new String[][] {
            {"\"startLine\": 5", "\"startLine\": 0"},
            {"\"level\": \"error\"", "\"level\": \"fatal\""},
            {"\"version\": \"2.1.0\"", "\"version\": \"2.0\""},
            {"\"ruleId\"", "\"rule\""},
        }) {
            assertThat(right).contains(change[0]);
            assertThat(mistakes(right.replace(change[0], change[1])))
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    private static List<String> mistakes(String log) throws IOException {
        try (var schema = ReportsTest.class.getResourceAsStream("/sarif/subset.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(log, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void github_annotations_stand_on_their_line_and_stay_one_line() {
        String out = guide.run("check", "--format", "github").out();
        assertThat(out.lines())
                .contains(
                        "::error file=content/advice/first.md,line=5,col=18,endColumn=31,title=broken-link::"
                                + "There is no page content/advice/no%25where.md.%0AHint: Write the address of a page that is there, or take the link out.");
        assertThat(out.lines()).allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
    }

    @Test
    void inside_a_github_run_annotations_and_a_summary_come_by_themselves() {
        Map<String, String> github = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_STEP_SUMMARY",
                "summary.md",
                "GITHUB_WORKSPACE",
                folder.getParent().toString());
        guide.write("summary.md", "from the step before\n");
        GuideRun.Result result = guide.run(github, "check");
        String below = folder.getFileName() + "/" + FIRST;
        assertThat(result.err()).contains(FIRST + ":5:18: error[broken-link]");
        assertThat(result.out()).contains("::error file=" + below + ",line=5,col=18,");
        assertThat(guide.read("summary.md"))
                .startsWith("from the step before\n### limber check: not published")
                .contains("| error broken-link | " + below.replace("_", "\\_") + ":5:18 | ");
        assertThat(guide.run("check").out()).doesNotContain("::error");
    }

    @Test
    void several_reports_are_written_at_once_and_the_text_stays() throws IOException {
        GuideRun.Result result = guide.run(
                "build",
                "--report",
                "out/a.sarif",
                "--report",
                "out/b.json",
                "--report",
                "github=out/c",
                "--report",
                "out/d.txt");
        assertThat(result.err()).contains("error[broken-link]");
        assertThat(mistakes(guide.read("out/a.sarif"))).isEmpty();
        assertThat(guide.read("out/b.json")).contains("\"code\": \"broken-link\"", "\"stages\": {");
        assertThat(guide.read("out/c")).contains("::error file=");
        assertThat(guide.read("out/d.txt")).contains("error[broken-link]: ");
    }

    @Test
    void json_says_how_long_each_stage_took() throws IOException {
        guide = GuideRun.of("minimal", folder.resolve("whole"));
        JsonNode report = new ObjectMapper()
                .readTree(guide.run("build", "--format", "json").out());
        assertThat(report.get("stages").propertyNames())
                .containsExactly(
                        "read", "content", "assets and figures", "search", "views", "html", "data", "check", "write");
        assertThat(report.get("stages").get("html").asDouble()).isPositive();
    }
}
