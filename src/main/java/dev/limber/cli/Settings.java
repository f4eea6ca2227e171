package dev.limber.cli;

import dev.limber.pipeline.BuildSettings;
import dev.limber.report.Format;
import dev.limber.report.SourcePaths;
import dev.limber.source.SourceReader;
import java.net.URI;
import java.net.URISyntaxException;
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

/** What a command works with: each setting from its option, else its {@code LIMBER_…} variable, else its default. */
record Settings(
        Path content,
        Optional<Path> theme,
        Path output,
        List<ReportFile> reports,
        Format format,
        Tone tone,
        boolean strict,
        BuildSettings build) {

    /** How much is said, and in which colours. */
    record Tone(boolean quiet, boolean verbose, boolean color) {}

    /** How the files of the guide are named in a report. */
    SourcePaths paths(Shell shell) {
        Map<String, Path> roots = new TreeMap<>(Map.of("content", content, "site", output));
        theme.ifPresent(folder -> roots.put("theme", folder));
        return new SourcePaths(
                shell.folder(), shell.variable("GITHUB_WORKSPACE").map(shell::resolve), roots);
    }

    static Settings of(GuideOptions options, Shell shell) {
        return new Reader(options, shell).settings();
    }

    private record Reader(GuideOptions options, Shell shell) {
        Settings settings() {
            Path content = shell.resolve(text(options.content.folder, "CONTENT").orElse("content"));
            Tone tone = new Tone(
                    flag(options.quiet, "QUIET"),
                    flag(options.verbose, "VERBOSE"),
                    shell.allowsColor() && !flag(options.noColor, "NO_COLOR"));
            return new Settings(
                    folder(content, "the content folder", "--content"),
                    theme(content),
                    text(options.output, "OUTPUT").map(shell::resolve).orElse(content.resolveSibling("site")),
                    reports(),
                    ReportFile.format(text(options.format, "FORMAT").orElse("text"), "--format"),
                    tone,
                    flag(options.strict, "STRICT"),
                    new BuildSettings(baseUrl(), flag(options.drafts, "DRAFTS"), jobs(), today()));
        }

        /** What is laid over the built-in theme: the folder that was named, else {@code theme} beside the content. */
        private Optional<Path> theme(Path content) {
            Optional<Path> named = text(options.theme, "THEME").map(shell::resolve);
            return named.isPresent()
                    ? named.map(path -> folder(path, "the theme", "--theme"))
                    : Optional.of(content.resolveSibling("theme"));
        }

        private Optional<String> text(Optional<String> option, String name) {
            return option.isPresent() ? option : shell.variable("LIMBER_" + name);
        }

        private boolean flag(boolean option, String name) {
            String value = shell.variable("LIMBER_" + name).orElse("false").toLowerCase(Locale.ROOT);
            return option || !Set.of("false", "0", "no", "off").contains(value);
        }

        private static Path folder(Path path, String what, String option) {
            if (!SourceReader.isFolder(path)) {
                throw new UsageException("there is no folder " + path + ": name " + what + " with " + option);
            }
            return path;
        }

        private List<ReportFile> reports() {
            List<String> typed = options.reports.isEmpty()
                    ? shell.variable("LIMBER_REPORT").stream().toList()
                    : options.reports;
            return typed.stream().map(name -> ReportFile.of(name, shell)).toList();
        }

        private Optional<String> baseUrl() {
            Optional<String> typed = text(options.baseUrl, "BASE_URL");
            typed.ifPresent(Reader::checkUrl);
            return typed;
        }

        private static void checkUrl(String typed) {
            try {
                URI uri = new URI(typed);
                boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
                if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                    return;
                }
            } catch (URISyntaxException e) {
                throw new UsageException("--base-url " + typed + " is not an address: " + e.getReason());
            }
            throw new UsageException("--base-url " + typed + " must look like https://example.org/guide/");
        }

        private int jobs() {
            Optional<String> typed = text(options.jobs, "JOBS");
            if (typed.isEmpty()) {
                return Runtime.getRuntime().availableProcessors();
            }
            try {
                int jobs = Integer.parseInt(typed.get());
                if (jobs >= 1 && jobs <= 1024) {
                    return jobs;
                }
            } catch (NumberFormatException e) {
                throw new UsageException("--jobs " + typed.get() + " is not a number");
            }
            throw new UsageException("--jobs " + typed.get() + " must be between 1 and 1024");
        }

        private LocalDate today() {
            Optional<String> typed = text(options.today, "TODAY");
            Optional<String> epoch = shell.variable("SOURCE_DATE_EPOCH");
            try {
                if (typed.isPresent()) {
                    return LocalDate.parse(typed.get());
                }
                return epoch.isPresent()
                        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.get())), ZoneOffset.UTC)
                        : LocalDate.now(ZoneId.systemDefault());
            } catch (DateTimeException | NumberFormatException e) {
                throw new UsageException(
                        typed.isPresent()
                                ? "--today " + typed.get() + " is not a date such as 2026-11-22"
                                : "SOURCE_DATE_EPOCH " + epoch.orElse("") + " is not a number of seconds");
            }
        }
    }
}
