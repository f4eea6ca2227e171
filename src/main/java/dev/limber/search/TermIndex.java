package dev.limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds out which page answers which term how well: BM25F over the fields of a page, with the page's length folded
 * in, as a whole number from 1 to 12. Above that stand names: the whole name of a page, written together, is a term of
 * its own that leads to that page, so that a name beats all mentions and may be typed as one word; so are its
 * stems in the order of the alphabet.
 */
final class TermIndex {
    private static final double SATURATION = 3;
    private static final double LENGTH = 0.6;
    private static final double STRONG = 2;
    private static final int BEST_MENTION = 12;

    private final Analyser analyser;
    private final SortedMap<String, Postings> terms = new TreeMap<>();
    private final double averageLength;

    TermIndex(Analyser analyser, List<SearchPage> pages) {
        this.analyser = analyser;
        averageLength = pages.stream().mapToInt(TermIndex::length).average().orElse(1) + 1;
        for (int i = 0; i < pages.size(); i++) {
            add(i, pages.get(i));
        }
    }

    /** The postings by term, in the order of code units, as the browser compares them. */
    SortedMap<String, Postings> terms() {
        return terms;
    }

    private static int length(SearchPage page) {
        return page.fields().stream()
                .filter(SearchPage.Field::body)
                .mapToInt(field -> field.text().length())
                .sum();
    }

    private void add(int number, SearchPage page) {
        double longer = 1 - LENGTH + LENGTH * length(page) / averageLength;
        Map<String, Double> weights = new HashMap<>();
        for (SearchPage.Field field : page.fields()) {
            double weight = field.body() ? field.weight() / longer : field.weight();
            for (String word : analyser.words(field.text())) {
                if (field.weight() >= STRONG || !analyser.isStop(word)) {
                    weights.merge(analyser.term(word), weight, Double::sum);
                }
            }
        }
        weights.forEach((term, weight) -> post(term, number, impact(weight)));
        for (SearchPage.Name name : page.names()) {
            List<String> content = analyser.content(name.text());
            post(key(analyser.words(name.text())), number, name.worth());
            post(key(content), number, name.worth());
            post(bag(content), number, name.worth());
        }
    }

    private static int impact(double weight) {
        return Math.max(1, (int) StrictMath.round(BEST_MENTION * weight / (SATURATION + weight)));
    }

    private void post(String term, int page, int impact) {
        if (!term.isEmpty()) {
            terms.computeIfAbsent(term, any -> new Postings()).add(page, impact);
        }
    }

    private String bag(List<String> words) {
        return words.stream().map(analyser::term).sorted().collect(Collectors.joining());
    }

    private String key(List<String> words) {
        return analyser.term(String.join("", words));
    }
}
