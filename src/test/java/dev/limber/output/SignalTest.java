package dev.limber.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SignalTest {
    @TempDir
    private Path folder;

    /** A process that publishes for minutes, so that a signal meets it half way. */
    static final class SlowBuild {
        public static void main(String[] args) throws Exception {
            Disk slow = new Disk() {
                @Override
                public void write(Path file, byte[] bytes) throws IOException {
                    Disk.super.write(file, bytes);
                    pause();
                }
            };
            String[] files = new String[20_000];
            for (int i = 0; i < files.length; i++) {
                files[i] = i % 2 == 0 ? "page-" + i + ".html" : "new";
            }
            new SitePublisher(slow).publish(Sites.site(files), Sites.target(Path.of(args[0])));
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void a_signal_while_files_are_staged_ends_the_build_and_leaves_the_site_as_it_was() throws Exception {
        Path site = folder.resolve("site");
        new SitePublisher().publish(Sites.site("page-0.html", "old"), Sites.target(site));
        SortedMap<String, String> before = Sites.snapshot(site);
        Process build = start(site);
        waitForStaging(site);
        build.destroy();
        assertThat(build.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(build.exitValue()).isEqualTo(143);
        assertThat(Sites.snapshot(site)).isEqualTo(before);
    }

    @Test
    void an_interrupt_from_the_keyboard_ends_the_build_likewise() throws Exception {
        Path site = folder.resolve("site");
        new SitePublisher().publish(Sites.site("page-0.html", "old"), Sites.target(site));
        SortedMap<String, String> before = Sites.snapshot(site);
        Process build = start(site);
        assumeFalse(ignoresInterrupts(build), "whoever runs these tests has switched interrupts off");
        waitForStaging(site);
        new ProcessBuilder("kill", "-INT", String.valueOf(build.pid())).start().waitFor();
        assertThat(build.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(build.exitValue()).isEqualTo(130);
        assertThat(Sites.snapshot(site)).isEqualTo(before);
    }

    private static boolean ignoresInterrupts(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    @Test
    void after_a_kill_the_lock_is_free_and_the_next_build_repairs() throws Exception {
        Path site = folder.resolve("site");
        Process build = start(site);
        waitForStaging(site);
        build.destroyForcibly().waitFor();
        new SitePublisher().publish(Sites.site("index.html", "new"), Sites.target(site));
        assertThat(Sites.snapshot(site).keySet()).containsExactly(".limber-manifest", "index.html");
    }

    private static Process start(Path site) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        String path = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", path, SlowBuild.class.getName(), site.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitForStaging(Path site) throws Exception {
        for (int i = 0; i < 20_000; i++) {
            if (Files.isDirectory(site) && isStaging(site)) {
                return;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("the build did not start");
    }

    private static boolean isStaging(Path site) throws IOException {
        try (Stream<Path> inside = Files.list(site)) {
            return inside.anyMatch(path -> path.getFileName().toString().startsWith(".limber-staging-"));
        }
    }
}
