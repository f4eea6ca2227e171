package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.content.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StringsTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\[\"([^\"]+)\"( ~)?");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z]*)?)\"");
    private static final Pattern NUMBERED = Pattern.compile("\\.(one|other|plain|\\d+)$");

    @Test
    void placeholdersAreFilledByName() {
        Strings strings = new Strings(Map.of("hello", "{b} and {a}"));
        assertThat(strings.of("hello", "a", "1", "b", "2")).isEqualTo("2 and 1");
    }

    @Test
    void aNumberFindsItsOwnTextFirst() {
        Strings strings = new Strings(Map.of("n.one", "{count} x", "n.other", "{count} xs", "n.7", "seven"));
        assertThat(List.of(strings.count("n", 1), strings.count("n", 2), strings.count("n", 7)))
                .containsExactly("1 x", "2 xs", "seven");
    }

    @Test
    void everyTextThatATemplateAsksForExists() throws IOException {
        Set<String> keys = Knees.english().all().keySet();
        for (String asked : matches("theme/templates", IN_TEMPLATE)) {
            assertThat(keys).as(asked).anyMatch(key -> asked.endsWith(".") ? key.startsWith(asked) : key.equals(asked));
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> asked = new TreeSet<>(matches("theme/templates", IN_TEMPLATE));
        asked.addAll(matches("src/main/java/dev/limber/view", IN_JAVA));
        asked.addAll(matches("src/main/java/dev/limber/pipeline", IN_JAVA));
        Set<String> unused = Knees.english().all().keySet().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> !asked.contains(NUMBERED.matcher(key).replaceAll("")))
                .filter(key -> !asked.contains(key.substring(0, key.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        unused.removeIf(key -> asked.stream().anyMatch(start -> start.endsWith("-") && key.startsWith(start)));
        unused.removeAll(headings().keySet());
        assertThat(unused).isEmpty();
    }

    @Test
    void headingsAreThoseOfTheContract() {
        assertThat(Knees.english().all()).containsAllEntriesOf(headings());
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new TreeMap<>();
        Contract.KINDS.forEach(kind ->
                kind.sections().forEach(section -> headings.put("heading." + section.key(), section.heading())));
        return headings;
    }

    @Test
    void everyTextThatTheCodeAsksForByNameExists() throws IOException {
        Set<String> keys = Knees.english().all().keySet();
        for (String asked : matches(
                "src/main/java/dev/limber/view",
                Pattern.compile("strings\\(?\\)?\\s*\\.(?:of|count)\\(\\s*\"([^\"]+)\""))) {
            assertThat(keys)
                    .as(asked)
                    .anyMatch(key -> key.equals(asked)
                            || key.startsWith(asked + ".")
                            || asked.matches(".*[.-]") && key.startsWith(asked));
        }
    }

    private static Set<String> matches(String folder, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
