package dev.limber.cli;

import dev.limber.pipeline.BuildSettings;
import dev.limber.report.Format;
import dev.limber.report.SourcePaths;
import dev.limber.source.SourceReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The settings of a command, each from its option, else its {@code LIMBER_…} variable, else its default. */
record Settings(
        Path content,
        Optional<Path> theme,
        Path output,
        List<ReportFile> reports,
        Format format,
        Tone tone,
        boolean strict,
        BuildSettings build) {

    /** How much is printed, and whether in colour. */
    record Tone(boolean quiet, boolean verbose, boolean color) {}

    /** Returns the file of a logical path below {@code content/}. */
    Path contentFile(String path) {
        return content.resolve(path.substring("content/".length()));
    }

    /** Returns how reports show the paths of source files. */
    SourcePaths paths(Shell shell) {
        Map<String, Path> roots = new TreeMap<>(Map.of("content", content, "site", output));
        theme.ifPresent(folder -> roots.put("theme", folder));
        return new SourcePaths(
                shell.folder(), shell.variable("GITHUB_WORKSPACE").map(shell::resolve), roots);
    }

    /** Completes the options with their defaults; throws a {@link UsageException} for a folder that does not exist. */
    static Settings of(GuideOptions options, Shell shell) {
        Path content = options.content.folder.orElseGet(() -> shell.resolve("content"));
        Tone tone = new Tone(
                flag(options.quiet, "QUIET", shell),
                flag(options.verbose, "VERBOSE", shell),
                shell.allowsColor() && !flag(options.noColor, "NO_COLOR", shell));
        Optional<Path> theme = theme(options, content);
        LocaleCheck.check(content);
        theme.ifPresent(LocaleCheck::check);
        return new Settings(
                folder(content, "the content folder", "--content"),
                theme,
                options.output.orElse(content.resolveSibling("site")),
                options.reports,
                options.format.orElse(Format.TEXT),
                tone,
                flag(options.strict, "STRICT", shell),
                new BuildSettings(
                        options.baseUrl,
                        flag(options.drafts, "DRAFTS", shell),
                        options.jobs.orElseGet(Runtime.getRuntime()::availableProcessors),
                        options.today.orElseGet(() -> today(shell))));
    }

    /** Returns the folder that overrides the built-in theme: the one typed, else {@code theme} beside the content. */
    private static Optional<Path> theme(GuideOptions options, Path content) {
        return options.theme.isPresent()
                ? options.theme.map(path -> folder(path, "the theme", "--theme"))
                : Optional.of(content.resolveSibling("theme"));
    }

    /** Whether a flag is set. Reads its variable here, as picocli negates a flag whose default is true. */
    private static boolean flag(boolean option, String name, Shell shell) {
        String value = shell.variable("LIMBER_" + name).orElse("false").toLowerCase(Locale.ROOT);
        return option || !Set.of("false", "0", "no", "off").contains(value);
    }

    private static Path folder(Path path, String what, String option) {
        if (!SourceReader.isFolder(path)) {
            throw new UsageException("there is no folder " + path + ": name " + what + " with " + option);
        }
        return path;
    }

    private static LocalDate today(Shell shell) {
        Optional<String> epoch = shell.variable("SOURCE_DATE_EPOCH");
        try {
            return epoch.isPresent()
                    ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.get())), ZoneOffset.UTC)
                    : LocalDate.now(ZoneId.systemDefault());
        } catch (DateTimeException | NumberFormatException e) {
            throw new UsageException("SOURCE_DATE_EPOCH " + epoch.orElse("") + " is not a number of seconds");
        }
    }
}
