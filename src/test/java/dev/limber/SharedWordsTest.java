package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide is written in its own words: it shares no 8 words in a row with the article that its list of moves came
 * from. The article is not here, only the hashes of its runs; {@code -Dseed.article=FILE} makes them anew. Runs of
 * nothing but body parts, positions and stop words do not count.
 */
class SharedWordsTest {
    private static final Path HASHES = Path.of("src/test/resources/seed-runs.txt");
    private static final Path COMMON = Path.of("src/test/resources/common-words.txt");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:['\u2019][a-z]+)?");
    private static final int RUN = 8;

    @Test
    void noSentenceOfTheGuideSharesEightWordsInARowWithTheArticle() throws IOException {
        refresh();
        Set<String> hashes = new HashSet<>(Files.readAllLines(HASHES));
        assertThat(hashes).hasSizeGreaterThan(500);
        List<String> shared = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                shared(file + ": ", Files.readString(file), hashes, shared);
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void eightWordsInARowAreFoundWhateverStandsBetweenThem() throws IOException {
        Set<String> hashes = Set.of(hash("slide the red tin along the old fence"));
        List<String> shared = new ArrayList<>();
        shared("", "Now *slide* the red\ntin, along THE old fence.", hashes, shared);
        shared("", "Now slide the red tin along an old fence.", hashes, shared);
        assertThat(shared).containsExactly("slide the red tin along the old fence");
    }

    @Test
    void runsOfCommonWordsOnlyDoNotCount() throws IOException {
        Set<String> hashes = Set.of(hash("on your back with your knees and feet"));
        List<String> shared = new ArrayList<>();
        shared("", "on your back with your knees and feet", hashes, shared);
        assertThat(shared).isEmpty();
    }

    private static void shared(String where, String text, Set<String> hashes, List<String> found) throws IOException {
        runs(text).stream()
                .filter(run -> hashes.contains(hash(run)))
                .map(where::concat)
                .forEach(found::add);
    }

    private static void refresh() throws IOException {
        String article = System.getProperty("seed.article", "");
        if (!article.isEmpty()) {
            Set<String> hashes = new TreeSet<>();
            runs(Files.readString(Path.of(article))).forEach(run -> hashes.add(hash(run)));
            Files.writeString(HASHES, String.join("\n", hashes) + "\n");
        }
    }

    /** All runs of eight words of which at least one is not common. */
    private static List<String> runs(String text) throws IOException {
        Set<String> common = new HashSet<>();
        Files.readAllLines(COMMON).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> common.addAll(Arrays.asList(line.split("\\s+"))));
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group().replace('\u2019', '\''));
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            List<String> run = words.subList(i, i + RUN);
            if (!common.containsAll(run)) {
                runs.add(String.join(" ", run));
            }
        }
        return runs;
    }

    private static String hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
