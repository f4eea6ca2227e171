package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Pages that want to hang or break a build, in a process of their own, from its start to its end. */
class HostilePagesTest {
    private static final String PAGE = "---\ntitle: Hostile\nsummary: A page.\n---\n";
    private static final int[] SIZES = {1_000, 30_000, 520_000, 1_000_000};
    private static final int HUNG = -1;

    @TempDir
    private Path folder;

    /** How a process ended, what it said, and how long it took from its start. */
    private record Ended(int exit, String said, long milliseconds) {}

    @Test
    void onePageOfEachKindInOneGuideKeepsNoOtherFromItsAnswer() throws Exception {
        GuideRun guide = GuideRun.of("minimal", folder);
        Map<String, IntFunction<String>> all = all();
        int number = 0;
        for (IntFunction<String> text : all.values()) {
            guide.write("content/advice/hostile-" + number++ + ".md", PAGE + text.apply(20_000) + "\n");
        }
        guide.write("content/advice/huge.md", PAGE + "a\n".repeat(500_000));
        guide.replace("content/advice/first.md", "../index.md", "../nowhere.md");
        Ended ended = run();
        System.out.printf(Locale.ROOT, "%d hostile pages in one build: %d ms%n", all.size(), ended.milliseconds());
        assertThat(ended.exit()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said())
                .contains("content/advice/first.md:9:13: error[broken-link]")
                .contains("content/advice/huge.md:1:1: error[too-large]")
                .doesNotContain("StackOverflowError", "OutOfMemoryError", "too-slow", "\tat ");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aThousandMistakesInOneFileAreEnough() throws Exception {
        GuideRun guide = GuideRun.of("minimal", folder);
        guide.write("content/advice/many.md", PAGE + "[a](nowhere.md)\n\n".repeat(1_200));
        List<String> found = guide.run("build").diagnostics();
        assertThat(found).hasSize(1_001).contains("content/advice/many.md:1:1 too-large");
    }

    /** With {@code -Dhostile=.*}, or another pattern of their names: each alone, at each size, printed with its time. Some minutes. */
    @Test
    @EnabledIfSystemProperty(named = "hostile", matches = ".+")
    void eachAloneEndsWithAnAnswerAtEverySize() throws Exception {
        GuideRun guide = GuideRun.of("minimal", folder);
        List<String> unanswered = new ArrayList<>();
        long slowest = 0;
        Map<String, IntFunction<String>> chosen = all();
        chosen.keySet().removeIf(name -> !name.matches(System.getProperty("hostile")));
        for (Map.Entry<String, IntFunction<String>> entry : chosen.entrySet()) {
            for (int size : SIZES) {
                guide.write("content/advice/hostile.md", PAGE + entry.getValue().apply(size) + "\n");
                Ended ended = run();
                slowest = Math.max(slowest, ended.milliseconds());
                String what =
                        entry.getKey() + " at " + size + ": " + ended.milliseconds() + " ms, exit " + ended.exit();
                boolean answered =
                        ended.exit() == 0 || ended.exit() == 1 && ended.said().contains("hostile.md:");
                if (!answered) {
                    unanswered.add(what + "\n" + ended.said());
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d texts at %d sizes, slowest %d ms%n", chosen.size(), SIZES.length, slowest);
        assertThat(unanswered).isEmpty();
    }

    private static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> all = new TreeMap<>(HostileTexts.KNOWN);
        all.putAll(HostileTexts.OWN);
        return all;
    }

    private Ended run() throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        Path said = folder.resolve("said.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.limber.cli.Main",
                        "build")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new Ended(
                ended ? process.exitValue() : HUNG, Files.readString(said, StandardCharsets.UTF_8), milliseconds);
    }
}
