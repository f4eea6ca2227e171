package dev.limber.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Pages in the habits of nine kinds of trees written for other tools: how many Limber takes as they stand, and that
 * each of the others is told what to change.
 */
class ForeignPagesTest {
    /** Of 310 pages; 84 when the corpus was made, before anything was done about it. */
    private static final int LEAST_ACCEPTED = 248;

    @TempDir
    private static Path folder;

    private static final List<ForeignPage> PAGES = new ForeignCorpus().pages();
    private static final Map<String, List<JsonNode>> ERRORS = new TreeMap<>();

    @BeforeAll
    static void checkEachTree() throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            for (Map.Entry<String, String> file : new ForeignCorpus().files().entrySet()) {
                Path path = ForeignCorpus.FOLDER.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        for (Tool tool : Tool.values()) {
            Path tree = folder.resolve(tool.folder());
            GuideRun guide = GuideRun.ofFolder(ForeignCorpus.FOLDER.resolve(tool.folder()), tree);
            String report = guide.run("check", "--format", "json").out();
            for (JsonNode found : new ObjectMapper().readTree(report).path("diagnostics")) {
                if (found.path("severity").asString().equals("error")) {
                    String file = found.path("file").asString();
                    ERRORS.computeIfAbsent(tool.folder() + file.substring(file.indexOf('/')), any -> new ArrayList<>())
                            .add(found);
                }
            }
        }
    }

    @Test
    void theCommittedPagesAreThoseOfTheGenerator() throws IOException {
        Map<String, String> made = new ForeignCorpus().files();
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(ForeignCorpus.FOLDER)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = ForeignCorpus.FOLDER.relativize(file).toString().replace('\\', '/');
                committed.put(name, Files.readString(file));
            }
        }
        assertThat(committed).isEqualTo(made);
    }

    /** A link to a page that has another name now shows the title of that page. */
    @Test
    void eachOfTheOthersIsToldWhatToWrite() throws IOException {
        int renamed = 0;
        for (Map.Entry<String, List<JsonNode>> page : ERRORS.entrySet()) {
            List<String> lines = Files.readAllLines(ForeignCorpus.FOLDER.resolve(page.getKey()));
            for (JsonNode error : page.getValue()) {
                String hint = error.path("hint").asString();
                String line = lines.get(error.path("line").asInt() - 1);
                assertThat(hint).as(page.getKey() + ": " + line).isNotBlank();
                if (error.path("code").asString().equals("broken-link")) {
                    renamed++;
                    String shown = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
                    assertThat(hint).endsWith(Sentences.slug(shown) + ".md\"?").startsWith("Did you mean");
                }
            }
        }
        assertThat(renamed).isBetween(5, 20);
    }

    @Test
    void mostPagesAreTakenAsTheyStand() {
        long accepted = PAGES.stream()
                .filter(page -> !ERRORS.containsKey(ForeignCorpus.place(page)))
                .count();
        System.out.printf("Pages in the habits of other tools: %d of %d taken as they stand%n", accepted, PAGES.size());
        for (Habit habit : Habit.values()) {
            List<ForeignPage> having =
                    PAGES.stream().filter(page -> page.has(habit)).toList();
            List<ForeignPage> only =
                    having.stream().filter(page -> page.habits().size() == 1).toList();
            System.out.printf(
                    "  %-16s %3d pages; alone on %2d, %2d of these taken%n",
                    habit,
                    having.size(),
                    only.size(),
                    only.stream()
                            .filter(page -> !ERRORS.containsKey(ForeignCorpus.place(page)))
                            .count());
        }
        assertThat(accepted).isGreaterThanOrEqualTo(LEAST_ACCEPTED);
    }
}
