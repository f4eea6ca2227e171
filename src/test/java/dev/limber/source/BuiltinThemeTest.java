package dev.limber.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the reader from a copy of the program, once as a folder and once as a jar, in a path with a space. */
class BuiltinThemeTest {
    private static final String TEMPLATE = "dev/limber/builtin/theme/templates/sample.peb";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeContent() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
    }

    @Test
    void reads_the_theme_from_a_folder_of_classes() throws Exception {
        Path program = Files.createDirectories(folder.resolve("the classes"));
        copyProgram(program);
        assertThat(read(program)).contains("builtin/templates/sample.peb");
    }

    @Test
    void reads_the_same_theme_from_a_jar_without_entries_for_folders() throws Exception {
        Path asFolder = Files.createDirectories(folder.resolve("classes"));
        copyProgram(asFolder);
        Path jar = folder.resolve("the program.jar");
        pack(asFolder, jar);
        assertThat(read(jar)).isEqualTo(read(asFolder)).contains("builtin/templates/sample.peb");
    }

    @Test
    void says_when_the_theme_is_missing() throws Exception {
        Path program = Files.createDirectories(folder.resolve("bare"));
        copyProgram(program);
        Files.walk(program.resolve("dev/limber/builtin"))
                .sorted(Comparator.reverseOrder())
                .forEach(path -> path.toFile().delete());
        assertThat(diagnostics(program)).contains("MISSING_FILE");
    }

    private List<String> read(Path program) throws Exception {
        try (URLClassLoader loader = loader(program)) {
            Object tree = call(call(loader), "value");
            return ((Map<?, ?>) call(tree, "files"))
                    .keySet().stream().map(String::valueOf).toList();
        }
    }

    private String diagnostics(Path program) throws Exception {
        try (URLClassLoader loader = loader(program)) {
            return String.valueOf(call(call(loader), "diagnostics"));
        }
    }

    private Object call(ClassLoader loader) throws Exception {
        Class<?> reader = loader.loadClass(SourceReader.class.getName());
        Object fresh = reader.getConstructor().newInstance();
        return reader.getMethod("read", Path.class, Optional.class).invoke(fresh, content, Optional.empty());
    }

    private static Object call(Object on, String method) throws Exception {
        return on.getClass().getMethod(method).invoke(on);
    }

    private static URLClassLoader loader(Path program) throws IOException {
        return new URLClassLoader(new URL[] {program.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static void copyProgram(Path target) throws Exception {
        Path classes = Path.of(SourceReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (String part : List.of("source", "diagnostic", "file")) {
            copy(classes.resolve("dev/limber/" + part), target.resolve("dev/limber/" + part));
        }
        Files.createDirectories(target.resolve(TEMPLATE).getParent());
        Files.writeString(target.resolve(TEMPLATE), "{{ page.title }}");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static void pack(Path from, Path jar) throws IOException {
        try (JarOutputStream zip = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new JarEntry(from.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
    }
}
