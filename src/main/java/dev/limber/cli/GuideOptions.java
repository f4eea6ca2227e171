package dev.limber.cli;

import dev.limber.report.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options shared by the commands that build a guide; {@link Settings} adds the defaults. */
final class GuideOptions {
    @Mixin
    final ContentOption content = new ContentOption();

    @Option(
            names = "--theme",
            paramLabel = "FOLDER",
            descriptionKey = "LIMBER_THEME",
            description = "Files laid over the built-in theme (default: theme beside the content, if it is there).")
    Optional<Path> theme = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "LIMBER_OUTPUT",
            description = "Where the site goes (default: site beside the content folder).")
    Optional<Path> output = Optional.empty();

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            descriptionKey = "LIMBER_BASE_URL",
            converter = OptionTypes.BaseUrl.class,
            description = "Where the site will be on the web; needed only for sitemap, feed and canonical addresses.")
    Optional<String> baseUrl = Optional.empty();

    @Option(
            names = {"-D", "--drafts"},
            description = "Include pages marked as drafts.")
    boolean drafts;

    @Option(
            names = {"-s", "--strict"},
            description = "Let warnings fail the command, too.")
    boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print settings, times and, after a fault, the stack trace.")
    boolean verbose;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            descriptionKey = "LIMBER_FORMAT",
            description = "text (to stderr), or json, sarif or github (to stdout).")
    Optional<Format> format = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "[FORMAT=]FILE",
            descriptionKey = "LIMBER_REPORT",
            description = "Write a report to a file, too; may be given several times. Without a format the ending says"
                    + " it: .sarif, .txt, else json.")
    List<ReportFile> reports = new ArrayList<>();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            descriptionKey = "LIMBER_JOBS",
            converter = OptionTypes.Jobs.class,
            description = "How many threads to use (default: one for each processor).")
    Optional<Integer> jobs = Optional.empty();

    @Option(names = "--no-color", description = "No colour, even on a terminal.")
    boolean noColor;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            descriptionKey = "LIMBER_TODAY",
            description = "The date for reviews that are due (default: SOURCE_DATE_EPOCH, else the clock).")
    Optional<LocalDate> today = Optional.empty();
}
