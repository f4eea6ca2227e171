package dev.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.contract.Durations;
import dev.limber.contract.Fields;
import dev.limber.contract.GuideWords;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.MapOf;
import dev.limber.contract.OneOf;
import dev.limber.contract.Validator;
import dev.limber.contract.ValueType;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode.Mapping;
import dev.limber.frontmatter.YamlReader;
import dev.limber.model.Dose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The document for editors says what the declarations say; {@code -Dgolden.refresh=true} writes its tables anew. */
class AuthoringDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/authoring.md");
    private static final Pattern KEYS =
            Pattern.compile("\\| ([^|\n]+) \\| required \\| value \\| for example [^\n]*\n(?:\\|[^\n]*\n)+");
    private static final Pattern SECTIONS = Pattern.compile("\\| heading \\| required [^\n]*\n(?:\\|[^\n]*\n)+");
    private static final Pattern LIMITS =
            Pattern.compile("\\d+ sets, \\d+ repetitions, [^\n]*?\\(activities: any\\)\\.");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(markdown|yaml)\n(.*?)```");

    private final Map<String, List<KeyDeclaration>> keys = new TreeMap<>();

    AuthoringDocumentTest() {
        Contract.KINDS.forEach(kind -> {
            keys.put(kind.name(), kind.keys());
            kind.keys().forEach(key -> collect(key.type()));
        });
        Contract.FILES.forEach(file -> collect(file.type()));
    }

    private void collect(ValueType type) {
        if (type instanceof Fields fields) {
            keys.put(fields.name(), fields.keys());
            fields.keys().forEach(key -> collect(key.type()));
        } else if (type instanceof ListOf list) {
            collect(list.item());
        } else if (type instanceof MapOf map) {
            collect(map.value());
        } else if (type instanceof OneOf oneOf) {
            oneOf.shapes().forEach(this::collect);
        }
    }

    @Test
    void itsTablesAreThoseOfTheDeclarations() throws IOException {
        String document = Files.readString(DOCUMENT);
        String generated = KEYS.matcher(document).replaceAll(found -> Matcher.quoteReplacement(keys(found.group(1))));
        generated = SECTIONS.matcher(generated).replaceAll(Matcher.quoteReplacement(sections()));
        generated = LIMITS.matcher(generated).replaceAll(Matcher.quoteReplacement(limits(Contract.DOSE_LIMITS)));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(generated);
    }

    /** The first head of a table is what the keys belong to. */
    private String keys(String name) {
        assertThat(keys).containsKey(name);
        return "| " + name + " | required | value | for example | what it is |\n|---|---|---|---|---|\n"
                + keys.get(name).stream().map(AuthoringDocumentTest::row).collect(Collectors.joining());
    }

    private static String sections() {
        return "| heading | required | holds | what it is |\n|---|---|---|---|\n"
                + PageKinds.EXERCISE.sections().stream()
                        .map(s -> "| " + s.heading() + " | " + s.presence().words() + " | "
                                + s.shape().words() + " | " + s.description() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String row(KeyDeclaration key) {
        return "| `" + key.name() + "` | " + (key.required() ? "yes" : "no") + " | "
                + key.type().words() + " | `" + key.example() + "` | " + key.description() + " |\n";
    }

    private static String limits(Dose.Limits limits) {
        return "%d sets, %d repetitions, a hold of %s (strength %s), %d times a day, a whole move %s (activities: any)."
                .formatted(
                        limits.sets(),
                        limits.reps(),
                        Durations.words(limits.hold()),
                        Durations.words(limits.strengthHold()),
                        limits.timesADay(),
                        Durations.words(limits.move()));
    }

    @Test
    void itNamesEveryMappingOfTheContract() throws IOException {
        String document = Files.readString(DOCUMENT);
        List<String> flat = List.of(
                "area",
                "a link",
                "an answer",
                "where the source lives",
                "who reviewed it",
                "a reason with its source",
                "a reason for an amount",
                "groups of words");
        assertThat(keys.keySet())
                .filteredOn(name -> !flat.contains(name))
                .allSatisfy(name -> assertThat(document).contains("| " + name + " | required | value |"));
    }

    @Test
    void itsExamplesHaveNoMistakes() throws IOException {
        Samples samples = new Samples().with("content/vocabulary.yaml", Samples.VOCABULARY);
        List<String> paths = List.of(
                "content/exercises/bird-dog.md",
                "content/routines/morning.md",
                "content/conditions/osteoporosis.md",
                "content/index.md");
        int page = 0;
        Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT));
        while (example.find()) {
            String text = example.group(2);
            if (example.group(1).equals("markdown")) {
                samples.with(paths.get(page++), text);
            } else if (text.startsWith("# content/") && !text.contains("vocabulary")) {
                samples.with(text.substring(2, text.indexOf('\n')), text);
            }
        }
        assertThat(page).isEqualTo(4);
        assertThat(samples.mistakes()).isEmpty();
    }

    @Test
    void theExampleOfEveryKeyIsValid() {
        keys.forEach((name, declared) -> declared.forEach(key -> {
            Optional<Mapping> node = new YamlReader()
                    .read("content/x.yaml", key.line() + "\n")
                    .value()
                    .map(Mapping.class::cast);
            assertThat(node).as(name + ": " + key.line()).isPresent();
            Findings findings = new Findings();
            new Validator(GuideWords.NONE, findings).keys(node.get(), List.of(key), Span.startOf("content/x.yaml"));
            assertThat(findings.list()).as(name + ": " + key.line()).isEmpty();
        }));
    }
}
