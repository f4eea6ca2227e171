package dev.limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Splits the sorted terms into shards of similar size in bytes. A query loads about three shards and the manifest that
 * lists them all; the sum is smallest when the shard size grows with the square root of the size of the index.
 */
final class Shards {
    private static final int LEAST = 900;
    private static final int MOST = 2400;

    /** Bytes of an entry of the manifest divided by the number of shards of a query. */
    private static final int LISTING = 3;

    /** On average one word in this many may end a shard. */
    private static final int RARE = 32;

    private static final int BITS_A_LETTER = 5;

    private final List<Script> scripts = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final String kind;
    private final int pages;

    /**
     * Prepares the split.
     *
     * @param kind letter of the scripts
     */
    Shards(String kind, int pages) {
        this.kind = kind;
        this.pages = pages;
    }

    List<Script> scripts() {
        return scripts;
    }

    /** The shortest prefix that distinguishes the first term of each shard from the shard before. */
    List<String> starts() {
        return starts;
    }

    /** Splits terms with their postings. */
    Shards ofPostings(SortedMap<String, Postings> terms) {
        int target = target(terms);
        int weight = 0;
        String last = "";
        List<Map.Entry<String, Postings>> shard = new ArrayList<>();
        for (Map.Entry<String, Postings> entry : terms.entrySet()) {
            if (ends(weight, target, entry.getKey())) {
                close(shard);
                weight = 0;
            }
            if (shard.isEmpty()) {
                starts.add(start(last, entry.getKey()));
            }
            weight += weight(last, entry);
            shard.add(entry);
            last = entry.getKey();
        }
        close(shard);
        return this;
    }

    /**
     * Whether a shard ends before this word. Past half of the target size, a hash of the word decides (content-defined
     * chunking), so that a changed page moves few boundaries and the other shards keep their names.
     */
    private static boolean ends(int weight, int target, String next) {
        return weight > target * 3 / 2 || weight > target / 2 && next.hashCode() % RARE == 0;
    }

    /** The bits of a shard. */
    private int target(SortedMap<String, Postings> terms) {
        long bits = 0;
        String last = "";
        for (Map.Entry<String, Postings> entry : terms.entrySet()) {
            bits += weight(last, entry);
            last = entry.getKey();
        }
        double best = StrictMath.sqrt(LISTING * bits / (double) Byte.SIZE);
        return (int) Math.max(LEAST, Math.min(MOST, best)) * Byte.SIZE;
    }

    /** Splits words without postings. */
    Shards ofWords(Iterable<String> words) {
        int weight = 0;
        String last = "";
        FrontCoding names = new FrontCoding();
        for (String word : words) {
            if (ends(weight, MOST * Byte.SIZE, word)) {
                scripts.add(Script.of(kind + scripts.size(), List.of(names.text())));
                names = new FrontCoding();
                weight = 0;
            }
            if (weight == 0) {
                starts.add(start(last, word));
            }
            weight += BITS_A_LETTER * (1 + word.length() - FrontCoding.shared(last, word));
            names.add(word);
            last = word;
        }
        scripts.add(Script.of(kind + scripts.size(), List.of(names.text())));
        return this;
    }

    private static String start(String last, String word) {
        int shared = 0;
        while (shared < Math.min(last.length(), word.length() - 1) && last.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return word.substring(0, shared + 1);
    }

    private int weight(String last, Map.Entry<String, Postings> entry) {
        int letters = 1 + entry.getKey().length() - FrontCoding.shared(last, entry.getKey());
        int size = entry.getValue().size();
        return letters * BITS_A_LETTER + size * (IndexFormat.IMPACT_BITS + 2 + BitWriter.shift(pages, size));
    }

    private void close(List<Map.Entry<String, Postings>> shard) {
        FrontCoding names = new FrontCoding();
        BitWriter bits = new BitWriter();
        for (Map.Entry<String, Postings> entry : shard) {
            names.add(entry.getKey());
            bits.postings(entry.getValue(), pages, IndexFormat.IMPACT_BITS);
        }
        scripts.add(Script.of(kind + scripts.size(), List.of(names.text(), bits.base64())));
        shard.clear();
    }
}
