package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The guide that Limber ships with, as built: every page, link, weight and promise. */
class ShippedGuideTest {
    @TempDir
    static Path folder;

    private static Map<String, byte[]> site = Map.of();
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() {
        GuideRun guide = GuideRun.ofShippedGuide(folder);
        GuideRun.Result result = guide.run("build", "--strict");
        assertThat(result.exit()).as(result.err()).isZero();
        site = guide.site();
        site.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }
}
