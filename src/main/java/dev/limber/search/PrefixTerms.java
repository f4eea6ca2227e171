package dev.limber.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Indexes prefixes of one and two letters, for search as you type: the pages whose titles have a word with the prefix,
 * first words and short titles first. A prefix is a term of its own, the letters with a star, which sorts it before all
 * words with that prefix.
 */
final class PrefixTerms {
    private static final int LETTERS = 2;
    private static final int MOST = 20;
    private static final char FIRST_PAIRED = '\u2e80';

    private static final Comparator<Found> BEST = Comparator.comparingInt(Found::place)
            .thenComparingInt(Found::length)
            .thenComparingInt(Found::page);

    private final SortedMap<String, List<Found>> lists = new TreeMap<>();

    private record Found(int page, int place, int length) {}

    PrefixTerms(Analyser analyser, List<SearchPage> pages) {
        for (int page = 0; page < pages.size(); page++) {
            String title = pages.get(page).shown().title();
            List<String> words = analyser.content(title);
            for (int i = 0; i < words.size(); i++) {
                add(words.get(i), new Found(page, Math.min(i, 1), title.length()));
            }
        }
    }

    private void add(String word, Found found) {
        for (int letters = 1; letters <= LETTERS && letters < word.length(); letters++) {
            if (word.charAt(letters - 1) < FIRST_PAIRED) {
                lists.computeIfAbsent(word.substring(0, letters) + IndexFormat.PREFIX_MARK, any -> new ArrayList<>())
                        .add(found);
            }
        }
    }

    SortedMap<String, Postings> terms() {
        SortedMap<String, Postings> terms = new TreeMap<>();
        lists.forEach((start, all) -> terms.put(start, postings(all)));
        return terms;
    }

    private static Postings postings(List<Found> all) {
        List<Found> best = all.stream().sorted(BEST).limit(MOST).toList();
        SortedMap<Integer, Integer> impacts = new TreeMap<>();
        for (int i = 0; i < best.size(); i++) {
            impacts.merge(best.get(i).page(), Math.max(1, IndexFormat.BEST_MENTION - i / 2), Math::max);
        }
        Postings list = new Postings();
        for (Map.Entry<Integer, Integer> entry : impacts.entrySet()) {
            list.add(entry.getKey(), entry.getValue());
        }
        return list;
    }
}
