package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The guide that Limber ships with, built strictly and once for all the tests that look at the result. */
public final class ShippedSite {
    private static final Path FOLDER = build();
    private static final Map<String, byte[]> FILES = GuideRun.at(FOLDER).site();
    private static final Map<String, Document> PAGES = parse();

    private ShippedSite() {}

    /** The folder {@code site}, whose path holds a blank, since the folders of readers do. */
    public static Path folder() {
        return FOLDER.resolve("site");
    }

    /** Every file with its bytes, by path. */
    public static Map<String, byte[]> files() {
        return FILES;
    }

    public static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }

    /** Every HTML file as an independent parser reads it, by path. */
    public static Map<String, Document> pages() {
        return PAGES;
    }

    /** The pages of one folder without its index. */
    public static List<String> pagesOf(String section) {
        return PAGES.keySet().stream()
                .filter(path -> path.startsWith(section + "/") && !path.endsWith("/index.html"))
                .toList();
    }

    /** Pages that nobody is meant to reach by links: the page for lost readers, and those that only send on. */
    public static boolean isBesideTheWay(String path) {
        return path.equals("404.html")
                || !PAGES.get(path).select("meta[http-equiv=refresh]").isEmpty();
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("limber guide ");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            GuideRun.Result result = GuideRun.ofShippedGuide(folder).run("build", "--strict");
            assertThat(result.exit()).as(result.err()).isZero();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Document> parse() {
        Map<String, Document> pages = new TreeMap<>();
        FILES.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> pages.put(path, Jsoup.parse(text(path))));
        return pages;
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
