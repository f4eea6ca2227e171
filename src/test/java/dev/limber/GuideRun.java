package dev.limber;

import dev.limber.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fixture guide in a folder of its own and the real command run on it: what most tests speak in.
 *
 * <pre>GuideRun.of("knees", folder).write("content/advice/new.md", "…").run("build")</pre>
 */
public final class GuideRun {
    private static final Path FIXTURES = Path.of("src/test/guides");

    private static final Path THEMES = Path.of("src/test/themes");

    private final Path folder;

    private GuideRun(Path folder) {
        this.folder = folder;
    }

    /** A copy of {@code src/test/guides/NAME} as the content of an otherwise empty folder, built with the own theme. */
    public static GuideRun of(String fixture, Path folder) {
        copy(FIXTURES.resolve(fixture), folder.resolve("content"));
        return new GuideRun(folder);
    }

    /** A copy of the guide that Limber ships with. */
    public static GuideRun ofShippedGuide(Path folder) {
        copy(Path.of("content"), folder.resolve("content"));
        return new GuideRun(folder);
    }

    /** A copy of any folder of content, such as Limber's own documentation. */
    public static GuideRun ofFolder(Path content, Path folder) {
        copy(content, folder.resolve("content"));
        return new GuideRun(folder);
    }

    /** A copy of a guide with all that was built of it. */
    public static GuideRun copyOf(Path guide, Path folder) {
        copy(guide, folder);
        return new GuideRun(folder);
    }

    /** A folder that holds a guide already. */
    public static GuideRun at(Path folder) {
        return new GuideRun(folder);
    }

    /** Puts a copy of the shipped theme beside the content, where the command finds it. */
    public GuideRun withOwnTheme() {
        copy(Path.of("theme"), folder.resolve("theme"));
        return this;
    }

    /** Puts {@code src/test/themes/NAME} beside the content, which is laid over the built-in theme. */
    public GuideRun withTheme(String name) {
        copy(THEMES.resolve(name), folder.resolve("theme"));
        return this;
    }

    public Path folder() {
        return folder;
    }

    public GuideRun write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece of text that occurs exactly once, so that a test cannot pass by changing nothing. */
    public GuideRun replace(String path, String before, String after) {
        String text = read(path);
        int first = text.indexOf(before);
        if (first < 0 || text.indexOf(before, first + 1) >= 0) {
            throw new AssertionError(path + " does not hold this exactly once: " + before);
        }
        return write(path, text.replace(before, after));
    }

    public GuideRun delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the command in the folder. */
    public Result run(String... arguments) {
        return run(Map.of(), arguments);
    }

    public Result run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Every visible file of the site with its bytes, by path. */
    public Map<String, byte[]> site() {
        Path site = folder.resolve("site");
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(site)) {
            for (Path file : filesBelow(site)) {
                files.put(site.relativize(file).toString().replace('\\', '/'), bytes(file));
            }
        }
        return files;
    }

    public String page(String path) {
        return read("site/" + path);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            for (Path file : filesBelow(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run of the command gave. */
    public record Result(int exit, String out, String err) {
        private static final Pattern DIAGNOSTIC =
                Pattern.compile("^(\\S+?:\\d+:\\d+): (error|warning)\\[([a-z0-9-]+)]: ", Pattern.MULTILINE);

        /** The errors and warnings as {@code content/a.md:3:4 unknown-key}, in the order printed. */
        public List<String> diagnostics() {
            List<String> found = new ArrayList<>();
            Matcher matcher = DIAGNOSTIC.matcher(err);
            while (matcher.find()) {
                found.add(matcher.group(1) + " " + matcher.group(3));
            }
            return found;
        }
    }
}
