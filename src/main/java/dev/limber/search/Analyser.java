package dev.limber.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tokenizes text and reduces words to search terms. The browser analyses queries by the same rule table.
 * Only English has spelling rules, stems and stop words; other languages are searched by their folded words.
 */
final class Analyser {
    private final Folding folding;
    private final Stemmer stemmer;
    private final Map<Pattern, String> spellings = new java.util.LinkedHashMap<>();
    private final Set<String> stops = new HashSet<>();
    private final Map<String, String> terms = new HashMap<>();
    private final boolean english;

    /** Creates the analyser for a language tag such as {@code en-GB}. */
    Analyser(String language) {
        RuleTable rules = RuleTable.shipped();
        english = language.equals("en") || language.startsWith("en-");
        folding = new Folding(rules);
        stemmer = new Stemmer(rules);
        if (english) {
            rules.of("spell").forEach(line -> spellings.put(Pattern.compile(line[1]), line[2]));
            stops.addAll(rules.values("stop"));
        }
    }

    /** Whether words are stemmed. */
    boolean stems() {
        return english;
    }

    /** The folded words of a text, in order; in scripts without spaces, the bigrams of letters. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            String letters = folding.fold(code);
            boolean paired = folding.isPaired(code) && !letters.equals(Folding.GAP);
            if (!letters.isEmpty() && (paired || letters.equals(Folding.GAP))) {
                close(word, words);
            }
            if (paired) {
                pairs.add(letters);
            } else if (!letters.isEmpty()) {
                closePairs(pairs, words);
                word.append(letters.equals(Folding.GAP) ? "" : letters);
            }
        }
        close(word, words);
        closePairs(pairs, words);
        return words;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void closePairs(List<String> letters, List<String> words) {
        if (letters.size() == 1) {
            words.add(letters.get(0));
        }
        for (int i = 0; i + 1 < letters.size(); i++) {
            words.add(letters.get(i) + letters.get(i + 1));
        }
        letters.clear();
    }

    /** The search term of a folded word. */
    String term(String word) {
        return english ? terms.computeIfAbsent(word, this::stemmed) : word;
    }

    private String stemmed(String word) {
        String spelt = word;
        for (Map.Entry<Pattern, String> rule : spellings.entrySet()) {
            spelt = rule.getKey().matcher(spelt).replaceFirst(rule.getValue());
        }
        return stemmer.stem(spelt);
    }

    /** The search terms of a text, in order. */
    List<String> terms(String text) {
        return words(text).stream().map(this::term).toList();
    }

    /** Whether the word is a stop word, ignored in a query that has other words. */
    boolean isStop(String word) {
        return stops.contains(word);
    }

    /** Returns the words of a name without stop words, or all if it has only stop words. */
    List<String> content(String text) {
        List<String> all = words(text);
        List<String> content = all.stream().filter(word -> !isStop(word)).toList();
        return content.isEmpty() ? all : content;
    }
}
