package dev.limber.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limber.ClassPath;
import dev.limber.GuideRun;
import dev.limber.file.ContentHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a folder with a space, around a jar that only echoes; Maven is a script that copies that jar. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private final Map<String, String> environment = new TreeMap<>();

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;
    private String shell = "sh";

    /** What the jar runs: prints its arguments and ends with the code in the first of them. */
    static final class Echo {
        public static void main(String[] args) {
            System.out.println(String.join("|", args));
            System.exit(args.length == 0 ? 0 : Integer.parseInt(args[0]));
        }
    }

    @BeforeEach
    void copyLauncher() throws IOException {
        home = Files.createDirectories(folder.resolve("my tools/limber home"));
        jar = home.resolve("target/limber.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of("limber"), home.resolve("limber"));
        assertThat(home.resolve("limber").toFile().setExecutable(true)).isTrue();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("CI", "true");
        writeEcho(jar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash", "dash"})
    void hands_arguments_and_exit_code_on(String name) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin", name)), "no " + name + " here");
        shell = name;
        assertThat(run(home.resolve("limber"), "7", "two words", "*", "")).isEqualTo("7|two words|*|\n[7]");
    }

    /** The command line of Windows can miss a label in a script whose lines end as elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"limber.cmd", "mvnw.cmd"})
    void scriptsOfWindowsHaveItsLineEnds(String script) throws IOException {
        assertThat(Files.readString(Path.of(script)).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void finds_its_home_through_links_from_any_folder() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin dir"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../my tools/limber home/limber"));
        Files.createSymbolicLink(bin.resolve("limber"), Path.of("first"));
        assertThat(run(bin.resolve("limber"), "0")).isEqualTo("0\n[0]");
    }

    @Test
    void gives_java_a_locale_in_utf_8_where_there_is_none() throws Exception {
        for (String locale : List.of("", "C", "POSIX", "xx_XX.UTF-8", "C.UTF-8")) {
            environment.put("LANG", locale);
            environment.put("LC_ALL", locale);
            environment.put("LC_CTYPE", "");
            assertThat(run(home.resolve("limber"), "0", "Übung")).as(locale).isEqualTo("0|Übung\n[0]");
        }
    }

    @Test
    void names_beyond_ascii_give_the_same_site_without_a_locale() throws Exception {
        GuideRun guide = GuideRun.of("minimal", folder.resolve("Rücken"))
                .write(
                        "content/Dehnübung.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>")
                .replace("content/advice/first.md", "Some words.", "![A shape](../Dehnübung.svg)");
        assertThat(guide.run("build").err()).doesNotContain("error");
        Map<String, String> expected = hashes(guide);
        writeJar(jar, Main.class, absoluteClassPath());
        environment.put("LANG", "");
        environment.put("LC_ALL", "C");
        String content = guide.folder().resolve("content").toString();
        String output = guide.folder().resolve("site").toString();
        Files.delete(guide.folder().resolve("site/index.html"));
        assertThat(run(home.resolve("limber"), "build", "--content", content, "--output", output))
                .endsWith("[0]");
        assertThat(hashes(guide)).isEqualTo(expected);
    }

    private static Map<String, String> hashes(GuideRun guide) {
        Map<String, String> hashes = new TreeMap<>();
        guide.site().forEach((path, bytes) -> hashes.put(path, ContentHash.of(bytes)));
        return hashes;
    }

    @Test
    void java_by_itself_says_in_one_line_which_locale_it_needs() throws Exception {
        GuideRun guide = GuideRun.of("minimal", folder).write("content/Übung.svg", "<svg/>");
        writeJar(jar, Main.class, absoluteClassPath());
        environment.put("LANG", "");
        environment.put("LC_ALL", "C");
        List<String> java = List.of(System.getProperty("java.home") + "/bin/java", "-jar", jar.toString());
        String sentence = "limber: names with letters beyond a to z need a UTF-8 locale, and the encoding here is"
                + " ANSI_X3.4-1968: run it again with LC_ALL=C.UTF-8 in its environment.\n[2]";
        for (List<String> arguments : List.of(
                List.of("build"), List.of("serve"), List.of("list", "--text", "Übung"), List.of("new", "Übung"))) {
            List<String> command = new ArrayList<>(java);
            command.addAll(arguments);
            assertThat(run(command)).as(arguments.toString()).isEqualTo(sentence);
        }
        guide.delete("content/Übung.svg");
        List<String> command = new ArrayList<>(java);
        command.add("build");
        assertThat(run(command)).endsWith("[0]");
    }

    @Test
    void tells_java_the_name_by_which_it_was_called() throws Exception {
        GuideRun guide = GuideRun.of("minimal", folder.resolve("guide"));
        writeJar(jar, Main.class, absoluteClassPath());
        String launcher = home.resolve("limber").toString();
        String content = guide.folder().resolve("content").toString();
        assertThat(run(home.resolve("limber"), "fix", "--content", content))
                .contains("Nothing has one right answer; '" + launcher + "' check --content ");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("limber"), home.resolve("limber"));
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        assertThat(run(List.of("sh", "-c", "exec limber fix --content '" + content + "'")))
                .contains("Nothing has one right answer; limber check --content ");
    }

    @Test
    void says_what_is_wrong_with_java() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old java/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\n");
        assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n");
        environment.put("JAVA_HOME", old.getParent().toString());
        assertThat(run(home.resolve("limber"), "0"))
                .contains("needs Java 17 or newer")
                .contains("11.0.2")
                .endsWith("[2]");
    }

    @Test
    void makes_a_class_archive_after_building_and_does_without_a_truncated_one() throws Exception {
        buildable("cp \"" + spare() + "\" \"$folder/limber.jar\"");
        assertThat(run(home.resolve("limber"), "0"))
                .contains("compiling itself")
                .endsWith("0\n[0]");
        Path archive = archive();
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, new byte[100]);
        assertThat(run(home.resolve("limber"), "3")).isEqualTo("3\n[3]");
    }

    @Test
    void builds_again_only_when_something_is_newer_than_the_jar() throws Exception {
        buildable("cp \"" + spare() + "\" \"$folder/limber.jar\"");
        assertThat(run(home.resolve("limber"), "0")).contains("compiling itself");
        assertThat(run(home.resolve("limber"), "0")).isEqualTo("0\n[0]");
        Path source = Files.writeString(home.resolve("src/main/New.java"), "x");
        Files.setLastModifiedTime(
                source, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 10_000));
        assertThat(run(home.resolve("limber"), "0")).contains("compiling itself");
    }

    @Test
    void a_build_that_fails_says_why_and_leaves_the_jar_alone() throws Exception {
        buildable("printf half >\"$folder/limber.jar\"; echo broken source; exit 1");
        byte[] before = Files.readAllBytes(jar);
        assertThat(run(home.resolve("limber"), "0")).contains("broken source").endsWith("[70]");
        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
        try (Stream<Path> left = Files.list(home.resolve(".limber"))) {
            assertThat(left).isEmpty();
        }
    }

    /** Makes the jar look stale, with a Maven that does this. */
    private void buildable(String maven) throws IOException {
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve(".mvn/wrapper"));
        Files.writeString(home.resolve(".mvn/wrapper/maven-wrapper.properties"), "distributionUrl=x/none-0-bin.zip\n");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path mvn = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(
                mvn, "#!/bin/sh\nfor a; do case $a in -Dbuild.folder=*) folder=${a#*=} ;; esac; done\n" + maven + "\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        environment.put("PATH", mvn.getParent() + ":" + System.getenv("PATH"));
    }

    private Path spare() throws IOException {
        Path spare = folder.resolve("spare.jar");
        writeEcho(spare);
        return spare;
    }

    private Path archive() throws IOException {
        try (Stream<Path> inside = Files.list(home.resolve(".limber/cds"))) {
            return inside.filter(path -> path.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Everything that the launcher prints, and its exit code in brackets. */
    private String run(Path launcher, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(shell, launcher.toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    private String run(List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return printed + "[" + process.waitFor() + "]";
    }

    private static void writeEcho(Path jar) throws IOException {
        writeJar(jar, Echo.class, "");
    }

    /** The class path with each entry as an address, as a jar names what it needs. */
    private static String absoluteClassPath() {
        return ClassPath.entries().map(entry -> entry.toUri().toString()).collect(Collectors.joining(" "));
    }

    private static void writeJar(Path jar, Class<?> main, String needs) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, needs);
        String name = main.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(file, manifest)) {
            zip.putNextEntry(new JarEntry(name));
            zip.write(main.getClassLoader().getResourceAsStream(name).readAllBytes());
        }
    }
}
