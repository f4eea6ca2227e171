package dev.limber.search;

import dev.limber.search.IndexFormat.NameImpact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Computes the impact of each page for each term, as a whole number of four bits. 1 to 10 is BM25F over the fields of
 * a page, with the page's length folded in. 11 to 15 say that the term is a word of the page's name, and how large a
 * share of the name it is: so a query that holds a whole name beats all mentions, whatever else it holds. Names
 * of several words are also terms written together, for those who type them so, and so are other words by
 * {@link JoinedWords}; {@link PrefixTerms} adds what one and two letters lead to.
 */
final class TermIndex {
    private static final double SATURATION = 3;
    private static final double LENGTH = 0.6;
    private static final int LONGEST_TOGETHER = 4;

    private final Analyser analyser;
    private final SortedMap<String, Postings> terms = new TreeMap<>();
    private final SortedSet<String> words = new TreeSet<>();
    private final double averageLength;
    private final JoinedWords joined;

    TermIndex(Analyser analyser, List<SearchPage> pages) {
        this.analyser = analyser;
        averageLength = pages.stream().mapToInt(TermIndex::length).average().orElse(1) + 1;
        List<List<List<String>>> read = pages.stream().map(this::words).toList();
        joined = new JoinedWords(
                analyser,
                read.stream().flatMap(List::stream).flatMap(List::stream).collect(Collectors.toSet()));
        for (int i = 0; i < pages.size(); i++) {
            add(i, pages.get(i), read.get(i));
        }
        terms.putAll(new PrefixTerms(analyser, pages).terms());
    }

    /** The words of each field. */
    private List<List<String>> words(SearchPage page) {
        return page.fields().stream().map(field -> analyser.words(field.text())).toList();
    }

    /** Returns the postings by term, sorted by UTF-16 code units, as browsers compare strings. */
    SortedMap<String, Postings> terms() {
        return terms;
    }

    /** The terms that are words of the pages. */
    SortedSet<String> words() {
        return words;
    }

    private static int length(SearchPage page) {
        return page.fields().stream()
                .filter(SearchPage.Field::body)
                .mapToInt(field -> field.text().length())
                .sum();
    }

    private void add(int number, SearchPage page, List<List<String>> read) {
        double longer = 1 - LENGTH + LENGTH * length(page) / averageLength;
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            SearchPage.Field field = page.fields().get(i);
            double weight = field.body() ? field.weight() / longer : field.weight();
            List<String> all = read.get(i);
            joined.in(all).forEach(term -> weights.merge(term, weight, Double::sum));
            for (String word : all) {
                if (!analyser.isStop(word)) {
                    weights.merge(analyser.term(word), weight, Double::sum);
                }
            }
        }
        weights.forEach((term, weight) -> post(term, number, mention(weight)));
        words.addAll(weights.keySet());
        page.names().forEach(name -> addName(number, name));
    }

    private static int mention(double weight) {
        return Math.max(1, (int) StrictMath.round(IndexFormat.BEST_MENTION * weight / (SATURATION + weight)));
    }

    private void addName(int number, SearchPage.Name name) {
        List<String> content = analyser.content(name.text());
        List<String> all = analyser.words(name.text());
        boolean title = name.kind() == SearchPage.Kind.TITLE;
        int impact = impact(name.kind(), title ? content.size() : all.size());
        content.forEach(word -> post(analyser.term(word), number, impact));
        if (all.size() > 1 && content.size() <= LONGEST_TOGETHER && name.kind() != SearchPage.Kind.LEAD) {
            post(analyser.term(String.join("", all)), number, impact(name.kind(), 1));
            if (title || content.size() > 1) {
                post(analyser.term(String.join("", content)), number, impact(name.kind(), 1));
            }
        }
    }

    /** Returns the impact of a word of a name that has {@code words} words. */
    private static int impact(SearchPage.Kind kind, int words) {
        return switch (kind) {
            case TITLE ->
                words == 1
                        ? NameImpact.TITLE.impact()
                        : words == 2 ? NameImpact.HALF_OF_TITLE.impact() : NameImpact.PART_OF_TITLE.impact();
            case OTHER_NAME -> words == 1 ? NameImpact.OTHER_NAME.impact() : NameImpact.PART_OF_OTHER_NAME.impact();
            case LEAD -> words == 1 ? NameImpact.PART_OF_OTHER_NAME.impact() : IndexFormat.BEST_MENTION;
        };
    }

    private void post(String term, int page, int impact) {
        if (!term.isEmpty()) {
            terms.computeIfAbsent(term, any -> new Postings()).add(page, impact);
        }
    }
}
