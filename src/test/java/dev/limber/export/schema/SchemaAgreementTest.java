package dev.limber.export.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.Ring;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas for editors and the checker agree: what is right is right in both, and what a schema underlines the
 * checker refuses too. What only the checker sees is listed, class by class.
 */
class SchemaAgreementTest {
    private static final int ROUNDS = Ring.count("schema.rounds", 250, 1500);

    private static final String EVIDENCE = """
            small:
              title: Two ways
              source: leaflet
              comparator: no treatment
              scale: scale of 10 points
              better: lower
              notable: { at: -0.5, source: leaflet }
              panels:
                - measure: Pain
                  rows:
                    - { label: Squats, effect: -1.2, from: -2.5, to: 0.1, certainty: low, source: leaflet }
            """;

    private static final String RESULTS = """
            ---
            title: Results
            summary: What studies found.
            chart: { show: small, below: first }
            clinical-review: { by: Jo Example, role: physiotherapist, date: 2026-11-22 }
            allow: [ { check: long-sentence, text: Words, because: It is short. } ]
            ---
            Words.

            ## First

            One.
            """;

    /** A small guide with a file of every sort. */
    private static final Verdicts KNEES = Verdicts.of(Path.of("src/test/guides/knees"))
            .and(List.of(
                    file("content/evidence.yaml", EVIDENCE),
                    file("content/changes.yaml", "- { date: 2026-11-22, text: First version., pages: [half-squat] }\n"),
                    file("content/advice/results.md", RESULTS),
                    drawing("bird-dog", "exercises"),
                    drawing("swimming", "exercises"),
                    drawing("on-a-chair", "routines"),
                    drawing("neck-and-shoulder-yoga", "exercises")));

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/guides/knees", "src/test/guides/ankles", "src/test/guides/minimal"})
    void everyFileOfAGuideIsRightInBoth(String folder) {
        Verdicts verdicts = Verdicts.of(Path.of(folder));
        assertThat(verdicts.checkerSays()).isEmpty();
        assertThat(verdicts.files())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(verdicts.schemaSays(file)).as(file.path()).isEmpty());
    }

    /** One of each kind, so that no schema loses a limit while other mistakes still fail. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exercises/half-squat.md|level: 2|levle: 2",
                "exercises/half-squat.md|level: 2\\n|''",
                "exercises/half-squat.md|level: 2|level: 9",
                "exercises/half-squat.md|kind: strength|kind: power",
                "exercises/half-squat.md|title: Half squat|title: LONG",
                "exercises/half-squat.md|title: Half squat|title: [Half squat]",
                "exercises/half-squat.md|days-a-week: 3|days-a-week: 8",
                "exercises/half-squat.md|days-a-week: 3|days-a-week: 0",
                "exercises/half-squat.md|days-a-week: 3|days-a-week: three",
                "exercises/half-squat.md|rest: 30 s|rest: 30",
                "exercises/half-squat.md|2028-01-15|2028-02-30",
                "exercises/half-squat.md|2028-01-15|15.01.2028",
                "exercises/half-squat.md|sources: [leaflet]|sources: []",
                "exercises/half-squat.md|sources: [leaflet]|sources: [leaflte]",
                "exercises/half-squat.md|[straight-leg-lift]|[straight-leg-lif]",
                "exercises/half-squat.md|level: 2|level: 2\\naliases: [Old Name]",
                "exercises/half-squat.md|level: 2|level: 2\\ndraft: yes",
                "exercises/half-squat.md|level: 2|level: 2\\norder: 10000",
                "sources.yaml|https://example.org/knees|example.org/knees",
                "sources.yaml|\"2024\"|2024-13",
                "sources.yaml|grade: patient-information|grade: leaflet",
                "guide.yaml|language: en-GB|language: English",
                "evidence.yaml|effect: -1.2|effect: -1200",
                "evidence.yaml|effect: -1.2|effect: little",
                "advice/results.md|show: small|show: smal",
                "exercises/bird-dog.figure.yaml|hip: -15, knee: 2|hip: -15, thigh: 2",
                "exercises/bird-dog.figure.yaml|steps: [4]|steps: [10]",
            })
    void aMistakeOfEachKindIsRefusedByBoth(String path, String before, String after) {
        SourceFile right = KNEES.files().stream()
                .filter(file -> file.path().equals("content/" + path))
                .findFirst()
                .orElseThrow();
        String from = before.replace("\\n", "\n");
        assertThat(right.text()).contains(from);
        String to =
                after.replace("\\n", "\n").replace("LONG", "long ".repeat(21).strip());
        SourceFile file = file(right.path(), right.text().replace(from, to));
        assertThat(KNEES.checkerSays(file)).isNotEmpty();
        assertThat(KNEES.schemaSays(file)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyTheCheckerSeesIsListed(Unseen mistake) {
        SourceFile right = KNEES.files().stream()
                .filter(file -> file.path().equals(mistake.path()))
                .findFirst()
                .orElseThrow();
        SourceFile file = file(right.path(), mistake.spoil(right.text()));
        assertThat(KNEES.schemaSays(file)).isEmpty();
        assertThat(KNEES.checkerSays(file).stream().map(Tally::line)).anyMatch(mistake::covers);
    }

    /** The other way round there is one thing: an editor takes this word for nothing at all. */
    @Test
    void aTextThatYamlTakesForNothingWantsQuotesInAnEditor() {
        String word = "null";
        SourceFile right = KNEES.files().stream()
                .filter(file -> file.path().endsWith("half-squat.md"))
                .findFirst()
                .orElseThrow();
        SourceFile file = file(right.path(), right.text().replace("title: Half squat", "title: " + word));
        assertThat(KNEES.checkerSays(file)).isEmpty();
        assertThat(KNEES.schemaSays(file)).hasSize(1);
        SourceFile quoted = file(right.path(), right.text().replace("title: Half squat", "title: '" + word + "'"));
        assertThat(KNEES.schemaSays(quoted)).isEmpty();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile drawing(String slug, String folder) {
        try {
            String path = "content/" + folder + "/" + slug + ".figure.yaml";
            return file(path, Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSchemaNeverRefusesWhatTheCheckerTakes() {
        Tally tally = new Tally();
        Random random = new Random(20261127);
        SpoiltYaml spoilt = new SpoiltYaml(random);
        List<SourceFile> seeds = KNEES.files();
        for (int round = 0; round < ROUNDS; round++) {
            SourceFile seed = seeds.get(random.nextInt(seeds.size()));
            SourceFile file = Verdicts.with(seed, PrintedYaml.file(spoilt.once(Verdicts.node(seed))));
            tally.add(file, KNEES.schemaSays(file), KNEES.checkerSays(file));
        }
        tally.print();
        assertThat(tally.wronglyRefused).isEmpty();
        assertThat(tally.unlisted).isEmpty();
        assertThat(tally.refusedByBoth.keySet()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(tally.refusedByBoth.values().stream().mapToInt(Set::size).sum())
                .isGreaterThanOrEqualTo(100);
    }

    /** What was said about spoilt files. */
    private static final class Tally {
        private final Map<String, Set<String>> refusedByBoth = new TreeMap<>();
        private final Map<String, Integer> codes = new TreeMap<>();
        private final Map<String, Integer> unseen = new TreeMap<>();
        private final List<String> wronglyRefused = new ArrayList<>();
        private final Set<String> unlisted = new TreeSet<>();
        private int right;

        void add(SourceFile file, List<String> schema, List<Diagnostic> checker) {
            String name = Verdicts.schemaOf(file.path());
            if (schema.isEmpty() && checker.isEmpty()) {
                right++;
            } else if (checker.isEmpty()) {
                wronglyRefused.add(name + ": " + schema + " in\n" + Verdicts.yaml(file));
            } else if (schema.isEmpty()) {
                checker.stream().map(Tally::line).forEach(this::unseen);
            } else {
                refusedByBoth.computeIfAbsent(name, key -> new TreeSet<>()).add(Verdicts.yaml(file));
                codes.merge(
                        checker.stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                                .code()
                                .word(),
                        1,
                        Integer::sum);
            }
        }

        private static String line(Diagnostic found) {
            return found.code().word() + " " + found.message();
        }

        private void unseen(String line) {
            Arrays.stream(Unseen.values())
                    .filter(known -> known.covers(line))
                    .findFirst()
                    .ifPresentOrElse(known -> unseen.merge(known.name(), 1, Integer::sum), () -> unlisted.add(line));
        }

        void print() {
            System.out.println("right in both: " + right);
            System.out.println("refused by both: "
                    + refusedByBoth.values().stream().mapToInt(Set::size).sum());
            refusedByBoth.forEach((name, files) -> System.out.println("  " + name + ": " + files.size()));
            System.out.println("by the checker's code: " + codes);
            System.out.println("seen by the checker alone: " + unseen);
        }
    }
}
