package dev.limber.search;

import dev.limber.model.Guide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Pages of English words in no sense, frequent and rare as in a natural language (Zipf), from a seed: for measurements.
 * Made like the developer documentation that other engines were measured with: about 130 terms a page that count, 14,000
 * different ones in 1,000 pages and 65,000 in 10,000, names of identifiers among them.
 */
public final class SyntheticPages {
    private static final int VOCABULARY = 400_000;
    private static final double OFFSET = 40;
    private static final double EXPONENT = 1.5;
    private static final String[] FILLERS =
            "the of and a to in is for it on with as be this that are by from".split(" ");

    private final Random random;
    private final double[] sums = new double[VOCABULARY];
    private final List<String> words;

    public SyntheticPages(long seed) {
        random = new Random(seed);
        words = words();
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1 / StrictMath.pow(i + OFFSET, EXPONENT);
            sums[i] = sum;
        }
    }

    private List<String> words() {
        try {
            List<String> words = Files.readAllLines(Path.of("src/test/resources/golden/search/words.txt")).stream()
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .filter(word -> word.matches("[a-z]{4,12}"))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(words, random);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word of a rank; the rarest are identifiers of two words. */
    private String word(int rank) {
        int all = words.size();
        return rank < all ? words.get(rank) : words.get(rank % all) + words.get((int) (rank * 7919L % all));
    }

    private String any() {
        double at = random.nextDouble() * sums[VOCABULARY - 1];
        int found = java.util.Arrays.binarySearch(sums, at);
        return word(Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found));
    }

    private String telling() {
        return words.get(40 + random.nextInt(1200));
    }

    /** A word that is neither everywhere nor hardly anywhere in so many pages. */
    public String telling(int pages) {
        return words.get(20 + random.nextInt(Math.min(1200, 6 * pages)));
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder(any());
        for (int i = 1; i < count; i++) {
            text.append(i % 14 == 0 ? ". " : " ")
                    .append(random.nextInt(9) < 4 ? FILLERS[random.nextInt(FILLERS.length)] : any());
        }
        return text.append('.').toString();
    }

    /** So many pages. */
    List<SearchPage> pages(int count) {
        List<SearchPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(page(i));
        }
        return pages;
    }

    /** The search files of so many pages. */
    public SearchIndex.Files files(int count) {
        Guide guide = SearchIndexTest.guide("en-GB");
        return SearchIndex.of(guide, pages(count));
    }

    /** How many different terms so many pages have, and how many terms a page has. */
    public String vocabulary(int count) {
        Map<String, Postings> terms = new TermIndex(new Analyser("en-GB"), pages(count)).terms();
        long pairs = terms.values().stream().mapToLong(Postings::size).sum();
        return terms.size() + " terms, " + pairs / count + " a page";
    }

    private SearchPage page(int number) {
        String title = telling() + " " + telling() + (number % 3 == 0 ? " " + telling() : "");
        String summary = text(12);
        List<SearchPage.Field> fields = new ArrayList<>();
        fields.add(new SearchPage.Field(title, 5, false));
        fields.add(new SearchPage.Field(summary, 2, false));
        List<SearchPage.Part> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String heading = i == 0 ? "" : text(3);
            SearchPage.Part part = new SearchPage.Part(heading, "part-" + i, text(28 + random.nextInt(38)));
            parts.add(part);
            fields.add(new SearchPage.Field(part.heading(), 2, false));
            fields.add(new SearchPage.Field(part.text(), 1, true));
        }
        String address = "pages/" + title.replace(' ', '-') + "-" + number + ".html";
        List<SearchPage.Name> names = List.of(new SearchPage.Name(title, SearchPage.Kind.TITLE));
        return new SearchPage(
                new SearchPage.Shown(title, address, "pages", summary, false), names, fields, parts, Map.of());
    }
}
