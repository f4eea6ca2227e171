package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code theming.md} promises to those who write templates is what there is, name by name. */
class ThemingDocumentTest {
    private static final Path TEMPLATES = Path.of("theme/templates");
    private static final Map<String, Class<?>> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("home", Pages.Home.class);
        VIEWS.put("exercise", Pages.Exercise.class);
        VIEWS.put("routine", Pages.Routine.class);
        VIEWS.put("condition", Pages.Condition.class);
        VIEWS.put("text", Pages.Text.class);
        VIEWS.put("listing", Pages.Listing.class);
        VIEWS.put("search", Pages.Search.class);
        VIEWS.put("glossary", Pages.Glossary.class);
        VIEWS.put("sources", Pages.Sources.class);
        VIEWS.put("profile", Pages.Profile.class);
        VIEWS.put("changes", Pages.Changes.class);
        VIEWS.put("404", Pages.NotFound.class);
        VIEWS.put("redirect", Pages.Redirect.class);
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("src/docs/theming.md"));
    }

    /** The lines that begin with a table's first cell in code. */
    private static List<String> rows(String heading) throws IOException {
        String part = document().split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        return part.lines().filter(line -> line.startsWith("| `")).toList();
    }

    @Test
    void everyTemplateOfAPageIsListedWithWhatItIsGiven() throws IOException {
        List<String> expected = new ArrayList<>();
        VIEWS.forEach(
                (name, view) -> expected.add("| `" + name + "` | " + components(view, Set.of("t", "frame")) + " |"));
        assertThat(rows("Templates")).containsExactlyElementsOf(expected);
        Set<String> documented = new TreeSet<>(VIEWS.keySet());
        documented.addAll(Set.of("base", "figures"));
        assertThat(templates(1)).as("templates of pages").isEqualTo(documented);
    }

    @Test
    void everyRecordBelowAPageIsListedWithItsComponents() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        VIEWS.values().forEach(view -> collect(view, seen));
        seen.removeAll(VIEWS.values());
        for (Class<?> type : seen) {
            String row = "| `" + name(type) + "` | " + components(type, Set.of()) + " |";
            assertThat(expected.put(name(type), row))
                    .as("two records are called " + name(type))
                    .isNull();
        }
        assertThat(rows("Values")).containsExactlyElementsOf(expected.values());
    }

    @Test
    void everyBlockIsListed() throws IOException {
        Set<String> blocks = new TreeSet<>();
        for (String template : templates(9)) {
            Matcher block = Pattern.compile("\\{% block (\\w+)")
                    .matcher(Files.readString(TEMPLATES.resolve(template + ".peb")));
            while (block.find()) {
                blocks.add(block.group(1));
            }
        }
        assertThat(names(rows("Blocks"))).containsExactlyInAnyOrderElementsOf(blocks);
    }

    @Test
    void everyPartIsListed() throws IOException {
        Set<String> parts = new TreeSet<>(templates(2));
        parts.removeAll(templates(1));
        String listed = document().split("\n## Parts and icons\n", 2)[1].split("\n## ", 2)[0];
        assertThat(parts).isNotEmpty().allSatisfy(part -> assertThat(listed).contains("`" + part + "`"));
        assertThat(codes(listed)).allSatisfy(named -> assertThat(parts).contains(named));
    }

    private static Set<String> codes(String text) {
        Set<String> found = new TreeSet<>();
        Matcher code = Pattern.compile("`((?:parts|icons)/[a-z-]+)`").matcher(text);
        while (code.find()) {
            found.add(code.group(1));
        }
        return found;
    }

    private static List<String> names(List<String> rows) {
        return rows.stream().map(row -> row.split("`")[1]).toList();
    }

    private static Set<String> templates(int depth) throws IOException {
        try (Stream<Path> walk = Files.walk(TEMPLATES, depth)) {
            return walk.filter(path -> path.toString().endsWith(".peb"))
                    .map(path -> TEMPLATES.relativize(path).toString().replaceFirst("\\.peb$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, seen));
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), seen);
            }
        }
    }

    /** {@code title}, {@code facts: Fact*} for a list, {@code next: Link?} for what may be missing. */
    private static String components(Class<?> type, Set<String> without) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !without.contains(component.getName()))
                .map(component -> "`" + component.getName() + kind(component.getGenericType()) + "`")
                .collect(Collectors.joining(" "));
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String inner = kind(arguments[arguments.length - 1]);
            String mark = generic.getRawType() == Optional.class ? "?" : generic.getRawType() == Map.class ? "[]" : "*";
            return (inner.isEmpty() ? ":" : inner) + mark;
        }
        return type instanceof Class<?> record && record.isRecord() ? ": " + name(record) : "";
    }

    /** A record within a page's view is told from its namesakes by the page. */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around != null && around.getEnclosingClass() == Pages.class
                ? around.getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
    }
}
