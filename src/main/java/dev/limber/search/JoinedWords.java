package dev.limber.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs of words that other pages of the guide write as one: {@code warm-up} where somewhere stands {@code
 * warmup}. Their pages get the joined term, so that either spelling finds both. Where no page has the joined word, the
 * browser takes it apart.
 */
final class JoinedWords {
    private static final int SHORTEST = 2;

    private final Analyser analyser;
    private final Map<String, Map<String, String>> terms = new HashMap<>();

    /** @param words all words of the guide */
    JoinedWords(Analyser analyser, Set<String> words) {
        this.analyser = analyser;
        Set<String> joined = new HashSet<>();
        words.forEach(word -> joined.add(analyser.term(word)));
        joined.forEach(term -> split(term, words, joined));
    }

    private void split(String term, Set<String> words, Set<String> ends) {
        for (int at = SHORTEST; at <= term.length() - SHORTEST; at++) {
            String first = term.substring(0, at);
            String second = term.substring(at);
            if (words.contains(first) && ends.contains(second)) {
                terms.computeIfAbsent(first, any -> new HashMap<>()).put(second, term);
            }
        }
    }

    /** Returns the joined terms of the neighbours among these words. */
    List<String> in(List<String> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Map<String, String> seconds = terms.get(words.get(i));
            String term = seconds == null ? null : seconds.get(analyser.term(words.get(i + 1)));
            if (term != null) {
                found.add(term);
            }
        }
        return found;
    }
}
