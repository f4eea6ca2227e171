package dev.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.GuideRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void a_build_loads_nothing_of_other_commands() throws Exception {
        GuideRun.of("minimal", folder);
        Process build = start(List.of("-Xlog:class+load:file=" + folder.resolve("classes.log")), "build", "--quiet");
        assertThat(build.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(build.exitValue()).isZero();
        String classes = Files.readString(folder.resolve("classes.log"));
        assertThat(classes).contains("dev.limber.cli.BuildCommand");
        assertThat(classes)
                .doesNotContain("dev.limber.serve.", "ServeCommand", "ListCommand", "com.sun.net.httpserver");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_preview_ends_at_once_when_told_to() throws Exception {
        GuideRun.of("minimal", folder);
        Process preview = start(List.of(), "serve", "--port", "0");
        try {
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8));
            assertThat(out.readLine()).startsWith("Built 3 pages");
            assertThat(out.readLine()).startsWith("The guide is at http://127.0.0.1:");
            preview.destroy();
            assertThat(preview.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(preview.exitValue()).isEqualTo(143);
        } finally {
            preview.destroyForcibly();
        }
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("dev.limber.cli.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
