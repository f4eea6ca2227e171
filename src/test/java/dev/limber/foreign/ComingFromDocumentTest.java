package dev.limber.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every row of "Coming from another tool" about the text of a page says what the check says of such a line. */
class ComingFromDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/coming-from.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder;

    @Test
    void eachRowIsWhatTheCheckSays() throws IOException {
        List<String[]> rows = rows();
        assertThat(rows).hasSizeGreaterThan(20);
        GuideRun guide = GuideRun.of("minimal", folder)
                .write(
                        "content/images/knee.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                .write("content/advice/knees.md", page("Knees", "Knees bend."));
        for (int i = 0; i < rows.size(); i++) {
            guide.write("content/advice/row-" + i + ".md", page("This page", rows.get(i)[0]));
        }
        JsonNode report = new ObjectMapper()
                .readTree(guide.run("check", "--format", "json").out())
                .path("diagnostics");
        List<String> otherwise = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!holds(rows.get(i)[1], found(report, "row-" + i + ".md"))) {
                otherwise.add(rows.get(i)[0] + " | " + rows.get(i)[1] + "\n    " + found(report, "row-" + i + ".md"));
            }
        }
        assertThat(otherwise).isEmpty();
    }

    private static boolean holds(String promise, List<JsonNode> found) {
        if (promise.startsWith("as it is")) {
            return found.isEmpty();
        }
        boolean error =
                found.stream().anyMatch(one -> one.path("severity").asString().equals("error"));
        Matcher wanted = CODE.matcher(promise);
        String hint = wanted.find() ? wanted.group(1).replace("https://…)", "") : "";
        return found.stream()
                        .anyMatch(one -> !one.path("hint").asString().isEmpty()
                                && (one.path("hint").asString() + one.path("fix")).contains(hint))
                && !(promise.startsWith("works") && error);
    }

    private static List<JsonNode> found(JsonNode report, String file) {
        List<JsonNode> found = new ArrayList<>();
        report.forEach(one -> {
            if (one.path("file").asString().endsWith("/" + file)) {
                found.add(one);
            }
        });
        return found;
    }

    private static List<String[]> rows() throws IOException {
        String text = Files.readString(DOCUMENT);
        String section = text.substring(text.indexOf("\n## In the text"), text.indexOf("\n## From Word"));
        List<String[]> rows = new ArrayList<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            Matcher have = CODE.matcher(line);
            assertThat(have.find()).isTrue();
            String rest = line.substring(have.end()).replaceFirst("^ \\| ", "");
            rows.add(new String[] {have.group(1), rest.replaceFirst(" \\|$", "")});
        });
        return rows;
    }

    private static String page(String title, String body) {
        return "---\ntitle: " + title + "\nsummary: A page.\n---\n\nSome words.\n\n" + body + "\n";
    }
}
