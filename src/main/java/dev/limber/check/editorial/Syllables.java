package dev.limber.check.editorial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of English words: groups of vowels, less the silent ones, and a list of words that differ. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzhgc]es$|[aeiouy]le$");
    private static final Pattern SPLIT_VOWELS =
            Pattern.compile("i(a|o(?!u|n)|u)(?!r)|(?<![ctgx])iou|eo|ua(?!r)|[^q]uo|ying$");

    private final Map<String, Integer> known = new HashMap<>();

    Syllables(Lexicon lexicon) {
        for (String pair : lexicon.words("syllables")) {
            String[] parts = pair.split(":", 2);
            known.put(parts[0], Integer.valueOf(parts[1]));
        }
    }

    /** The most syllables among the parts of a word in small letters; numerals have none. */
    int of(String word) {
        return Arrays.stream(word.replaceAll("['\u2019]s?$", "").split("[^a-z]+"))
                .mapToInt(this::ofPart)
                .max()
                .orElse(0);
    }

    private int ofPart(String part) {
        Integer listed = known.get(part);
        if (listed != null) {
            return listed;
        }
        int groups = count(VOWELS, part) + count(SPLIT_VOWELS, part);
        return Math.max(part.isEmpty() ? 0 : 1, groups - count(SILENT, part));
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
