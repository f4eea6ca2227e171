package dev.limber.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.limber.Ring;
import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.markdown.guard.PageThreads;
import dev.limber.model.Body;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people write passes the guard and comes out of it as it would without. Reads this repository's own pages, and
 * those below the folders that {@code -Dreal.pages=FOLDER:FOLDER} names.
 */
class RealPagesTest {
    private static final int LARGEST = 512 * 1024;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 15;
    private static final long MS = 1_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Set<Code> REFUSALS = Set.of(Code.TOO_DEEP, Code.TOO_LARGE, Code.TOO_SLOW);
    private static final SortedMap<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void collect() throws IOException {
        List<String> folders = new ArrayList<>(List.of("content", "src/docs", "src/test/guides"));
        String more = System.getProperty("real.pages", "");
        folders.addAll(Arrays.stream(more.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .toList());
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(path -> path.toString().endsWith(".md") && Files.isRegularFile(path))
                        .forEach(RealPagesTest::add);
            }
        }
        System.out.printf("real pages: %d different ones of at most 512 KB%n", PAGES.size());
    }

    private static void add(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = new String(bytes, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            if (bytes.length <= LARGEST && !PAGES.containsValue(text)) {
                PAGES.put(path.toString(), text);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theGuardRefusesNone() {
        Map<String, Diagnostic> refused = new TreeMap<>();
        PAGES.forEach((path, text) -> guarded(text).diagnostics().stream()
                .filter(found -> REFUSALS.contains(found.code()))
                .forEach(found -> refused.put(path + ":" + found.span().line(), found)));
        assertThat(refused).isEmpty();
    }

    @Test
    void theGuardChangesNothing() {
        PAGES.forEach((path, text) -> assertThat(guarded(text)).as(path).isEqualTo(unguarded(text)));
    }

    /**
     * Printed, not asserted: how much processor time the pages take with the guard, the counting and the watched thread,
     * as a build has them, and how much without; in turns, once the compiler is done with them.
     */
    @Ring.Outer
    @Test
    void theGuardCostsLittle() {
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long plain = plainNanos();
            long guarded = guardedNanos();
            if (round == -WARM_UP) {
                System.out.printf(
                        "pages first read: %d ms, and then with the guard: %d ms%n", plain / MS, guarded / MS);
            } else if (round >= 0) {
                ratios[round] = (double) guarded / plain;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "guard: %.2f times the time without it (median of %d rounds, %.2f to %.2f)%n",
                ratios[ROUNDS / 2],
                ROUNDS,
                ratios[0],
                ratios[ROUNDS - 1]);
        assertThat(ratios).hasSize(ROUNDS);
    }

    private static long plainNanos() {
        long start = CLOCK.getCurrentThreadCpuTime();
        PAGES.values().forEach(RealPagesTest::unguarded);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    /** What this thread takes, and each that reads: all since its start, as it stands after its last page. */
    private static long guardedNanos() {
        Map<Thread, Long> readers = new HashMap<>();
        long start = CLOCK.getCurrentThreadCpuTime();
        Function<String, Checked<Body>> reading = page -> {
            Checked<Body> read = guarded(page);
            readers.put(Thread.currentThread(), CLOCK.getCurrentThreadCpuTime());
            return read;
        };
        new PageThreads<>(reading, page -> Reading.PARSER.tooSlow(Reading.PATH, "", page, 0))
                .read(1, List.copyOf(PAGES.values()));
        long waited = CLOCK.getCurrentThreadCpuTime() - start;
        return waited + readers.values().stream().mapToLong(nanos -> nanos).sum();
    }

    private static Checked<Body> guarded(String text) {
        return Reading.read(text);
    }

    /** flexmark on the plain text, on this thread: what nothing but this test may do. */
    private static Checked<Body> unguarded(String text) {
        Places places = new Places(Reading.PATH, "", text, 0);
        Document document = Flexmark.PARSER.parse(text);
        return new PageConverter(places, new AddressReader(Reading.PATH)).convert(document);
    }
}
