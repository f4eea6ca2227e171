package dev.limber.model;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the heading that an anchor means: by its id, by its words as they were typed where the id had to differ from them,
 * or by the id that another tool gives it, where that is the id of one heading only.
 */
final class HeadingAnchors {
    private static final Pattern PREFIX = Pattern.compile("^(user-content|markdown-header)-");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** What a tool makes of a title, what it puts before the number of the next of the same, and what no words become. */
    private record Rule(UnaryOperator<String> words, String before, String none) {}

    private static final List<Rule> RULES = List.of(
            new Rule(HeadingAnchors::github, "-", ""),
            new Rule(HeadingAnchors::pythonMarkdown, "_", ""),
            new Rule(HeadingAnchors::kramdown, "-", "section"),
            new Rule(HeadingAnchors::withoutMarks, "-", "section"));

    private final SortedSet<String> ids = new TreeSet<>();

    /** The first heading with these words: its id has a number where the page's frame needs the words. */
    private final Map<String, String> byWords = new HashMap<>();

    /** The headings that other tools give an id. */
    private final Map<String, Set<String>> byOther = new HashMap<>();

    private final String title;

    /** Indexes the headings of a page. */
    HeadingAnchors(PageInfo page) {
        title = IdText.of(page.title());
        List<Block.Heading> headings = page.body().headings();
        for (Block.Heading heading : headings) {
            ids.add(heading.id());
            byWords.putIfAbsent(IdText.of(title(heading)), heading.id());
        }
        RULES.forEach(rule -> addAll(headings, rule));
    }

    SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(ids);
    }

    private void addAll(List<Block.Heading> headings, Rule rule) {
        Map<String, Integer> counts = new HashMap<>();
        for (Block.Heading heading : headings) {
            String words = rule.words().apply(title(heading));
            String base = words.isEmpty() ? rule.none() : words;
            int number = counts.merge(base, 1, Integer::sum)
                    - (base.isEmpty() && rule.before().equals("_") ? 0 : 1);
            byOther.computeIfAbsent(number == 0 ? base : base + rule.before() + number, id -> new HashSet<>())
                    .add(heading.id());
        }
    }

    /**
     * The id of the heading; {@code top}, which browsers know, for the title of the page; empty when none or more than one
     * may be meant.
     */
    Optional<String> find(String anchor) {
        List<String> forms = Stream.of(anchor, anchor.toLowerCase(Locale.ROOT))
                .flatMap(form -> Stream.of(form, PREFIX.matcher(form).replaceFirst("")))
                .distinct()
                .toList();
        List<String> words =
                forms.stream().map(IdText::of).filter(text -> !text.isEmpty()).toList();
        return forms.stream()
                .filter(ids::contains)
                .findFirst()
                .or(() ->
                        words.stream().filter(byWords::containsKey).findFirst().map(byWords::get))
                .or(() -> ofOtherTools(forms))
                .or(() -> words.contains("top") || words.contains(title) ? Optional.of("top") : Optional.empty());
    }

    private Optional<String> ofOtherTools(List<String> forms) {
        Set<String> found = forms.stream()
                .flatMap(form -> byOther.getOrDefault(form, Set.of()).stream())
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static String title(Block.Heading heading) {
        return PlainText.of(heading.content());
    }

    private static String github(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "")
                .replace(' ', '-');
    }

    /** As MkDocs does by default: letters of ASCII only. */
    private static String pythonMarkdown(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9_\\s-]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-\\s]+", "-");
    }

    /** As Jekyll does: what is before the first letter falls away. */
    private static String kramdown(String title) {
        return title.replaceFirst("^[^A-Za-z]+", "")
                .replaceAll("[^A-Za-z0-9 -]", "")
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** As Limber did before it kept the marks of scripts. */
    private static String withoutMarks(String title) {
        return IdText.of(
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll(""));
    }
}
