package dev.limber.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole builds as a person waits for them: the launcher, a new process, an empty output folder. Run by hand in
 * the checkout: {@code main} without arguments takes the shipped guide, with numbers a guide of so many plain pages.
 * Prints medians in seconds, beside the time that Java takes to start and do nothing on the same busy or quiet machine.
 */
public final class ColdBuildBenchmark {
    private static final int RUNS = 11;
    private static final String PARAGRAPH =
            "Walk a little each day, and **rest** when you need to. A [first page](p0.md)"
                    + " says more, and so do the people who look after you.\n\n";

    private final Path folder;

    private ColdBuildBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("limber-benchmark");
        try {
            ColdBuildBenchmark benchmark = new ColdBuildBenchmark(folder);
            if (arguments.length == 0) {
                benchmark.measure("the shipped guide", Path.of("content"));
            }
            for (String pages : arguments) {
                benchmark.measure(pages + " plain pages", benchmark.guide(Integer.parseInt(pages)));
            }
        } finally {
            delete(folder);
        }
    }

    private void measure(String name, Path content) throws Exception {
        Path site = folder.resolve("site");
        List<String> build = List.of("./limber", "build", "-q", "--content", content.toString(), "-o", site.toString());
        List<String> nothing = List.of("./limber", "--version");
        run(build);
        run(build);
        List<Double> cold = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            bare.add(run(nothing));
            delete(site);
            cold.add(run(build));
            again.add(run(build));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: cold %.2f s, once more without a change %.2f s, start alone %.2f s (medians of %d)%n",
                name,
                median(cold),
                median(again),
                median(bare),
                RUNS);
    }

    private static double run(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** A guide of plain pages of some 6 KB, each a link away from the first. */
    private Path guide(int pages) throws IOException {
        Path content = folder.resolve("guide" + pages + "/content");
        Files.createDirectories(content.resolve("advice"));
        Files.writeString(content.resolve("guide.yaml"), "title: Measured\nlanguage: en\n");
        Files.writeString(
                content.resolve("index.md"),
                "---\ntitle: Measured\nsummary: Many pages.\n---\nSee [one](advice/p0.md).\n");
        for (int i = 0; i < pages; i++) {
            Files.writeString(
                    content.resolve("advice/p" + i + ".md"),
                    "---\ntitle: Page " + i + "\nsummary: Page number " + i + ".\n---\n"
                            + ("## Part\n\n" + PARAGRAPH.repeat(5)).repeat(8));
        }
        return content;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
