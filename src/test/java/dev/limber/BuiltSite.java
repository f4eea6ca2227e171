package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A guide built strictly and once, in a folder that goes when the test run ends. */
public final class BuiltSite {
    private final Path folder;
    private final Map<String, byte[]> files;
    private final Map<String, Document> pages = new TreeMap<>();

    private BuiltSite(GuideRun guide) {
        this.folder = guide.folder().resolve("site");
        this.files = guide.site();
        files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> pages.put(path, Jsoup.parse(text(path))));
    }

    /** The site of a guide that is put into an empty folder, whose path holds a blank, since those of readers do. */
    public static BuiltSite of(Function<Path, GuideRun> guide) {
        try {
            Path folder = Files.createTempDirectory("limber guide ");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            GuideRun run = guide.apply(folder);
            GuideRun.Result result = run.run("build", "--strict");
            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(result.diagnostics()).isEmpty();
            return new BuiltSite(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Every file with its bytes, by path. */
    public Map<String, byte[]> files() {
        return files;
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Every HTML file as an independent parser reads it, by path. */
    public Map<String, Document> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** Pages that nobody is meant to reach by links: the page for lost readers, and those that only send on. */
    public boolean isBesideTheWay(String path) {
        return path.equals("404.html")
                || !pages.get(path).select("meta[http-equiv=refresh]").isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
