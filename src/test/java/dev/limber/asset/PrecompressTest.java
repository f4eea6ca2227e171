package dev.limber.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code limber build --precompress}: a {@code .gz} beside each text file that gains from it. */
class PrecompressTest {
    @TempDir
    private Path folder;

    @Test
    void each_compressed_file_holds_what_the_file_beside_it_holds() throws IOException {
        GuideRun guide = GuideRun.of("knees", folder);
        assertThat(guide.run("build", "--precompress").exit()).isZero();
        Map<String, byte[]> site = guide.site();
        assertThat(site).containsKeys("index.html.gz", "search.html.gz");
        for (String path : site.keySet().stream().filter(p -> p.endsWith(".gz")).toList()) {
            String plain = path.substring(0, path.length() - ".gz".length());
            assertThat(unzipped(site.get(path))).as(path).isEqualTo(site.get(plain));
            assertThat(site.get(path).length).as(path).isLessThan(site.get(plain).length);
        }
        assertThat(site.keySet()).noneMatch(path -> path.matches(".*\\.(woff2|png|jpg)\\.gz"));
    }

    @Test
    void a_build_without_it_takes_them_away_again_and_leaves_the_rest_as_it_was() {
        GuideRun guide = GuideRun.of("knees", folder);
        guide.run("build");
        Map<String, byte[]> before = new TreeMap<>(guide.site());
        guide.run("build", "--precompress");
        assertThat(guide.site().size()).isGreaterThan(before.size());
        guide.run("build");
        assertThat(guide.site().keySet()).isEqualTo(before.keySet());
        before.keySet().removeIf(path -> path.equals(".limber-manifest"));
        before.forEach(
                (path, bytes) -> assertThat(guide.site().get(path)).as(path).isEqualTo(bytes));
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
