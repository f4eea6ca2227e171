package dev.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The script of {@code action.yml}, run as a workflow would run it, with a launcher that notes how it is called. */
class ActionTest {
    private final Map<String, String> inputs = new TreeMap<>();

    @TempDir
    private Path folder;

    private JsonNode action;

    @BeforeEach
    void readAction() throws IOException {
        action = new YAMLMapper().readTree(Files.readString(Path.of("action.yml")));
        action.get("inputs").properties().forEach(input -> {
            JsonNode value = input.getValue().get("default");
            inputs.put(input.getKey(), value == null ? "" : value.asString());
        });
        Path launcher = folder.resolve("limber");
        Files.writeString(launcher, "#!/bin/sh\nfor argument; do printf '%s\\n' \"$argument\"; done >called\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void with_no_inputs_it_builds_strictly_beside_the_content() throws Exception {
        assertThat(run()).isZero();
        assertThat(called()).containsExactly("build", "--content", "content", "--output", "./site", "--strict");
        assertThat(Files.readString(folder.resolve("output"))).isEqualTo("site=./site\n");
    }

    @Test
    void each_input_reaches_the_command() throws Exception {
        inputs.putAll(Map.of("content", "my guide/content", "output", "public", "theme", "look"));
        inputs.putAll(Map.of("base-url", "https://example.org/", "strict", "false", "precompress", "true"));
        assertThat(run()).isZero();
        assertThat(called())
                .containsExactly(
                        "build",
                        "--content",
                        "my guide/content",
                        "--output",
                        "public",
                        "--theme",
                        "look",
                        "--base-url",
                        "https://example.org/",
                        "--precompress");
    }

    @Test
    void an_input_cannot_become_a_command() throws Exception {
        inputs.put("content", "$(touch hacked); touch hacked #");
        inputs.put("base-url", "`touch hacked`");
        assertThat(run()).isZero();
        assertThat(called()).contains("$(touch hacked); touch hacked #", "`touch hacked`");
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    @Test
    void another_command_is_refused() throws Exception {
        inputs.put("command", "clean");
        assertThat(run()).isEqualTo(2);
        assertThat(folder.resolve("called")).doesNotExist();
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(folder.resolve("called"));
    }

    /** The exit code of the last step, with its variables filled from the inputs as GitHub fills them. */
    private int run() throws IOException, InterruptedException {
        List<JsonNode> steps = new ArrayList<>();
        action.get("runs").get("steps").forEach(steps::add);
        JsonNode step = steps.get(steps.size() - 1);
        ProcessBuilder process = new ProcessBuilder(
                "bash",
                "--noprofile",
                "--norc",
                "-e",
                "-o",
                "pipefail",
                "-c",
                step.get("run").asString());
        process.directory(folder.toFile()).environment().put("GITHUB_OUTPUT", "output");
        step.get("env")
                .properties()
                .forEach(variable -> process.environment()
                        .put(variable.getKey(), filled(variable.getValue().asString())));
        process.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        return process.start().waitFor();
    }

    private String filled(String expression) {
        String name = expression.replaceAll("^\\$\\{\\{ | }}$", "");
        if (name.equals("github.action_path")) {
            return folder.toString();
        }
        assertThat(inputs).as(expression).containsKey(name.replace("inputs.", ""));
        return inputs.get(name.replace("inputs.", ""));
    }
}
