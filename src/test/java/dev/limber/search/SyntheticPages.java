package dev.limber.search;

import dev.limber.model.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pages of invented words, frequent and rare as in a natural language (Zipf), from a seed: for measurements. */
public final class SyntheticPages {
    private static final int VOCABULARY = 120_000;
    private static final String[] ONSETS = {
        "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "st", "tr", "pl", "gr", "sh"
    };
    private static final String[] RHYMES = {
        "a", "e", "i", "o", "u", "an", "er", "il", "on", "et", "ar", "ing", "um", "ent"
    };

    private final Random random;
    private final double[] sums = new double[VOCABULARY];
    private final String[] words = new String[VOCABULARY];

    public SyntheticPages(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1 / StrictMath.pow(i + 3, 1.02);
            sums[i] = sum;
            words[i] = word(i);
        }
    }

    private String word(int rank) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + (rank > 60 ? 1 : 0) + (rank > 3000 ? 1 : 0) + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
        }
        return word.toString();
    }

    private String any() {
        double at = random.nextDouble() * sums[VOCABULARY - 1];
        int found = java.util.Arrays.binarySearch(sums, at);
        return words[Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found)];
    }

    /** A word that is neither everywhere nor hardly anywhere. */
    public String telling() {
        return words[40 + random.nextInt(1200)];
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder(any());
        for (int i = 1; i < count; i++) {
            text.append(i % 14 == 0 ? ". " : " ").append(any());
        }
        return text.append('.').toString();
    }

    /** The search files of so many pages. */
    public SearchIndex.Files files(int count) {
        List<SearchPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(page(i));
        }
        Guide guide = SearchIndexTest.guide("en-GB");
        return SearchIndex.of(guide, pages);
    }

    private SearchPage page(int number) {
        String title = telling() + " " + telling() + (number % 3 == 0 ? " " + telling() : "");
        String summary = text(12);
        List<SearchPage.Field> fields = new ArrayList<>();
        fields.add(new SearchPage.Field(title, 5, false));
        fields.add(new SearchPage.Field(summary, 2, false));
        List<SearchPage.Part> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            SearchPage.Part part =
                    new SearchPage.Part(i == 0 ? "" : text(3), "part-" + i, text(30 + random.nextInt(40)));
            parts.add(part);
            fields.add(new SearchPage.Field(part.heading(), 2, false));
            fields.add(new SearchPage.Field(part.text(), 1, true));
        }
        String address = "pages/" + title.replace(' ', '-') + "-" + number + ".html";
        return new SearchPage(
                title, address, "pages", summary, List.of(new SearchPage.Name(title, 15)), fields, parts, Map.of());
    }
}
