package dev.limber.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the heading that an anchor means: by its id, by its words as they were typed where the id had to differ from them,
 * or by the id that another tool gives it, where that is the id of one heading only.
 */
public final class HeadingAnchors {
    private static final Pattern PREFIX = Pattern.compile("^(user-content|markdown-header)-");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** What a tool makes of a title, what it puts before the number of the next of the same, and what no words become. */
    private record Rule(UnaryOperator<String> words, String before, String none) {}

    private static final List<Rule> RULES = List.of(
            new Rule(HeadingAnchors::github, "-", ""),
            new Rule(HeadingAnchors::pythonMarkdown, "_", ""),
            new Rule(HeadingAnchors::kramdown, "-", "section"),
            new Rule(HeadingAnchors::withoutMarks, "-", "section"));

    private HeadingAnchors() {}

    /**
     * The id of the heading of a page; {@code top}, which browsers know, for its title; empty when none or more than one may
     * be meant.
     */
    public static Optional<String> find(PageInfo page, String anchor) {
        List<Block.Heading> headings = page.body().headings();
        List<String> forms = Stream.of(anchor, anchor.toLowerCase(Locale.ROOT))
                .flatMap(form -> Stream.of(form, PREFIX.matcher(form).replaceFirst("")))
                .distinct()
                .toList();
        return forms.stream()
                .filter(form ->
                        headings.stream().anyMatch(heading -> heading.id().equals(form)))
                .findFirst()
                .or(() -> byWords(headings, forms))
                .or(() -> byRule(headings, forms))
                .or(() -> isTop(page, anchor) ? Optional.of("top") : Optional.empty());
    }

    private static boolean isTop(PageInfo page, String anchor) {
        String words = IdText.of(PREFIX.matcher(anchor).replaceFirst(""));
        return words.equals("top") || !words.isEmpty() && words.equals(IdText.of(page.title()));
    }

    /** The first heading with these words: its id has a number where the page's frame needs the words. */
    private static Optional<String> byWords(List<Block.Heading> headings, List<String> forms) {
        Set<String> words =
                forms.stream().map(IdText::of).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
        return headings.stream()
                .filter(heading -> words.contains(IdText.of(title(heading))))
                .map(Block.Heading::id)
                .findFirst();
    }

    private static Optional<String> byRule(List<Block.Heading> headings, List<String> forms) {
        Set<String> found = new HashSet<>();
        for (Rule rule : RULES) {
            Map<String, Integer> counts = new HashMap<>();
            for (Block.Heading heading : headings) {
                String words = rule.words().apply(title(heading));
                String base = words.isEmpty() ? rule.none() : words;
                int number = counts.merge(base, 1, Integer::sum) - (base.isEmpty() ? 0 : 1);
                if (forms.contains(number == 0 ? base : base + rule.before() + number)) {
                    found.add(heading.id());
                }
            }
        }
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
