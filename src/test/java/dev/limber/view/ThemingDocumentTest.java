package dev.limber.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.html.Href;
import dev.limber.html.Html;
import dev.limber.view.page.ChangesView;
import dev.limber.view.page.ConditionView;
import dev.limber.view.page.DiaryView;
import dev.limber.view.page.ExerciseView;
import dev.limber.view.page.GlossaryView;
import dev.limber.view.page.HomeView;
import dev.limber.view.page.ListingView;
import dev.limber.view.page.NotFoundView;
import dev.limber.view.page.OfflineView;
import dev.limber.view.page.PlanView;
import dev.limber.view.page.ProfileView;
import dev.limber.view.page.RedirectView;
import dev.limber.view.page.RoutineView;
import dev.limber.view.page.SearchView;
import dev.limber.view.page.SourcesView;
import dev.limber.view.page.TextView;
import dev.limber.view.page.Unwrapped;
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
        VIEWS.put("home", HomeView.class);
        VIEWS.put("exercise", ExerciseView.class);
        VIEWS.put("routine", RoutineView.class);
        VIEWS.put("condition", ConditionView.class);
        VIEWS.put("text", TextView.class);
        VIEWS.put("listing", ListingView.class);
        VIEWS.put("search", SearchView.class);
        VIEWS.put("glossary", GlossaryView.class);
        VIEWS.put("sources", SourcesView.class);
        VIEWS.put("profile", ProfileView.class);
        VIEWS.put("diary", DiaryView.class);
        VIEWS.put("plan", PlanView.class);
        VIEWS.put("offline", OfflineView.class);
        VIEWS.put("changes", ChangesView.class);
        VIEWS.put("404", NotFoundView.class);
        VIEWS.put("redirect", RedirectView.class);
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
        VIEWS.forEach((name, view) -> expected.add(row(view, name, Set.of("t", "frame"))));
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
        seen.removeAll(Set.of(Html.class, Href.class));
        for (Class<?> type : seen) {
            assertThat(expected.put(name(type), row(type, name(type), Set.of())))
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

    /** The types behind the names of a view: a type that is unwrapped is no name of its own. */
    private static void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, seen));
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            names(record).values().forEach(component -> collect(component, seen));
        }
    }

    /** The names that a template may ask a view for, with their types; components that are unwrapped give theirs. */
    private static Map<String, Type> components(Class<?> type) {
        Map<String, Type> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (Unwrapped.class.isAssignableFrom(component.getType())) {
                names.putAll(components(component.getType()));
            } else {
                names.put(component.getName(), component.getGenericType());
            }
        }
        return names;
    }

    /** The same names of a view, each with a method for templates to find. */
    private static Map<String, Type> names(Class<?> type) {
        Map<String, Type> names = components(type);
        names.forEach((name, component) -> assertThat(type)
                .as(type.getSimpleName() + " hands on " + name)
                .satisfies(view ->
                        assertThat(view.getMethod(name).getGenericReturnType()).isEqualTo(component)));
        return names;
    }

    /** {@code title}, {@code facts: Fact*} for a list, {@code next: Link?} for what may be missing; addresses are text. */
    private static String row(Class<?> type, String name, Set<String> without) {
        return "| `" + name + "` | "
                + names(type).entrySet().stream()
                        .filter(component -> !without.contains(component.getKey()))
                        .map(component -> "`" + component.getKey() + kind(component.getValue()) + "`")
                        .collect(Collectors.joining(" "))
                + " |";
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String inner = kind(arguments[arguments.length - 1]);
            String mark = generic.getRawType() == Optional.class ? "?" : generic.getRawType() == Map.class ? "[]" : "*";
            return (inner.isEmpty() ? ":" : inner) + mark;
        }
        return type instanceof Class<?> record && record.isRecord() && record != Href.class ? ": " + name(record) : "";
    }

    /** A record within a page's view is told from its namesakes by the page. */
    private static String name(Class<?> type) {
        String path = type.getName().substring(type.getPackageName().length() + 1);
        Matcher within = Pattern.compile("(?:(\\w+)View\\$)?(?:.*\\$)?(\\w+)").matcher(path);
        assertThat(within.matches()).isTrue();
        return within.group(1) == null ? within.group(2) : within.group(1) + "." + within.group(2);
    }
}
