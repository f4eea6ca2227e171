package dev.limber.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of a real process that publishes twenty sites over and over, each caught at a point of its own. */
@DisabledOnOs(OS.WINDOWS)
class KilledProcessTest {
    private static final int SITES = 20;
    private static final int KILLS = 2;
    private static final int PAGES = 12;

    @TempDir
    private Path folder;

    /** Publishes the old and the new form of each site in turn, without end. */
    static final class Publishing {
        public static void main(String[] args) {
            for (int i = 0; i < SITES; i++) {
                Path site = Path.of(args[0], "site-" + i);
                new Thread(() -> publish(site)).start();
            }
        }

        private static void publish(Path site) {
            try {
                while (true) {
                    new SitePublisher().publish(form("old"), Sites.target(site));
                    new SitePublisher().publish(form("new"), Sites.target(site));
                }
            } catch (OutputException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void leaves_every_file_whole_and_the_next_build_repairs() throws Exception {
        Random random = new Random(20261122);
        int broken = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start();
            waitForPages();
            Thread.sleep(random.nextInt(300));
            process.destroyForcibly().waitFor();
            for (int i = 0; i < SITES; i++) {
                Path site = folder.resolve("site-" + i);
                broken += isBetween(site) ? 1 : 0;
                assertWhole(site);
                if (kill == KILLS - 1) {
                    assertRepaired(site);
                }
            }
        }
        System.out.printf("killed at %d points, %d of them in the middle of a publication%n", SITES * KILLS, broken);
        assertThat(broken).isPositive();
    }

    private static SiteOutput form(String age) {
        String[] files = new String[4 * PAGES];
        for (int i = 0; i < PAGES; i++) {
            files[4 * i] = "pages/page-" + i + ".html";
            files[4 * i + 1] = (age + " " + i + "\n").repeat(500);
            files[4 * i + 2] = "assets/" + age + "-" + i + ".css";
            files[4 * i + 3] = age;
        }
        return Sites.site(files);
    }

    private Process start() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publishing.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void waitForPages() throws InterruptedException {
        for (int i = 0; i < 20_000; i++) {
            if (Files.exists(folder.resolve("site-" + (SITES - 1)).resolve(".limber-manifest"))) {
                return;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("nothing was published");
    }

    /** Whether the kill met this site in the middle: files wait, or the manifest knows two forms of a page. */
    private static boolean isBetween(Path site) throws IOException {
        if (Sites.snapshot(site).keySet().stream().anyMatch(path -> path.startsWith(".limber-staging"))) {
            return true;
        }
        Path manifest = site.resolve(".limber-manifest");
        return Files.exists(manifest)
                && Files.readAllLines(manifest).stream()
                                .filter(line -> line.endsWith("pages/page-0.html"))
                                .count()
                        > 1;
    }

    private static void assertWhole(Path site) throws IOException {
        SiteOutput old = form("old");
        SiteOutput fresh = form("new");
        Sites.snapshot(site).forEach((path, text) -> {
            if (!path.startsWith(".") && !text.equals("<folder>")) {
                assertThat(text).as(site.getFileName() + "/" + path).isIn(text(old, path), text(fresh, path));
            }
        });
    }

    private void assertRepaired(Path site) throws Exception {
        Path clean = folder.resolve("clean-" + site.getFileName());
        new SitePublisher().publish(form("old"), Sites.target(clean));
        new SitePublisher().publish(form("old"), Sites.target(site));
        assertThat(Sites.snapshot(site)).isEqualTo(Sites.snapshot(clean));
    }

    private static String text(SiteOutput site, String path) {
        return Optional.ofNullable(site.files().get(path))
                .map(OutputFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("(not part of this site)");
    }
}
