package dev.limber.cli;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.file.SiteOutput;
import dev.limber.file.SourceTree;
import dev.limber.output.OutputException;
import dev.limber.output.PublishReport;
import dev.limber.output.PublishTarget;
import dev.limber.output.SitePublisher;
import dev.limber.output.WholeFile;
import dev.limber.pipeline.BuildResult;
import dev.limber.report.Format;
import dev.limber.report.Outcome;
import dev.limber.report.Reports;
import dev.limber.report.SourcePaths;
import dev.limber.report.Stopwatch;
import dev.limber.report.Summary;
import dev.limber.report.TextReport;
import dev.limber.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Runs a command on a guide: reads, builds, publishes when asked and fit to be, and reports. */
final class GuideRun {
    private final String command;
    private final Shell shell;
    private final Settings settings;
    private final Stopwatch stopwatch = new Stopwatch();

    GuideRun(String command, Shell shell, Settings settings) {
        this.command = command;
        this.shell = shell;
        this.settings = settings;
    }

    /** Runs a command that publishes only what is free of errors, or nothing. */
    int run(GuideBuilder builder, boolean publish) throws OutputException {
        return run(builder, publish, outcome -> publish && outcome.isClean());
    }

    /**
     * Runs a command.
     *
     * @param publish whether it writes, as its last line says
     * @param fit whether what was found lets it write
     */
    int run(GuideBuilder builder, boolean publish, Predicate<Outcome> fit) throws OutputException {
        Checked<SourceTree> read;
        Outcome outcome;
        try (Progress progress = Progress.start(shell, !settings.tone().quiet())) {
            progress.stage("Reading " + shell.shown(settings.content()));
            read = new SourceReader().read(settings.content(), settings.theme());
            long reading = stopwatch.microseconds();
            progress.stage("Building");
            BuildResult built = builder.build(settings.build(), read.value()).after(read.diagnostics());
            Outcome checked = checked(built, stages(reading, built));
            progress.stage("Writing " + shell.shown(settings.output()));
            outcome = fit.test(checked) ? publish(checked, built.output(), read.value()) : checked;
        }
        report(outcome, read.value(), publish);
        return outcome.exitCode();
    }

    /** Returns the times of all stages except publishing, which is not done yet. */
    private static Map<String, Long> stages(long reading, BuildResult built) {
        Map<String, Long> stages = new LinkedHashMap<>();
        stages.put("read", reading);
        stages.putAll(built.stages());
        return stages;
    }

    private Outcome checked(BuildResult built, Map<String, Long> stages) {
        return new Outcome(
                command,
                new Outcome.Size(built.pages(), built.output().files().size()),
                built.diagnostics(),
                Optional.empty(),
                Optional.empty(),
                settings.strict(),
                stages);
    }

    private Outcome publish(Outcome checked, SiteOutput site, SourceTree tree) {
        long start = stopwatch.microseconds();
        try {
            PublishReport report = new SitePublisher().publish(site, target(tree));
            return checked.published(report, stopwatch.microseconds() - start);
        } catch (OutputException e) {
            return checked.failed(e);
        }
    }

    private PublishTarget target(SourceTree tree) {
        List<Path> sources = new ArrayList<>(List.of(settings.content(), shell.resolve("src")));
        sources.add(settings.theme().orElseGet(() -> shell.resolve("theme")));
        List<Path> places = new ArrayList<>(List.of(shell.folder()));
        shell.variable("HOME").map(shell::resolve).ifPresent(places::add);
        return new PublishTarget(settings.output(), GuideName.of(tree), sources, places);
    }

    private void report(Outcome outcome, SourceTree tree, boolean publish) throws OutputException {
        SourcePaths paths = settings.paths(shell);
        Reports reports = new Reports(outcome, paths, tree, stopwatch);
        if (settings.format() == Format.TEXT) {
            shell.err().print(new TextReport(settings.tone().color()).text(printed(outcome), paths, tree));
            printSummary(new Summary(outcome, shell.shown(settings.output()), stopwatch), publish);
        } else {
            shell.out().print(reports.text(settings.format()));
        }
        for (ReportFile file : settings.reports()) {
            WholeFile.write(file.path(), reports.text(file.format()).getBytes(StandardCharsets.UTF_8));
        }
        new GitHubRun(shell, settings.format()).report(reports);
    }

    /** Returns the diagnostics to print; with {@code --quiet} only those that fail the command. */
    private List<Diagnostic> printed(Outcome outcome) {
        Severity last =
                !settings.tone().quiet() ? Severity.NOTE : settings.strict() ? Severity.WARNING : Severity.ERROR;
        return outcome.diagnostics().stream()
                .filter(d -> d.severity().compareTo(last) <= 0)
                .toList();
    }

    private void printSummary(Summary summary, boolean publish) {
        if (settings.tone().verbose()) {
            shell.err().println(settings);
        }
        summary.failure(publish).ifPresent(shell.err()::println);
        if (!settings.tone().quiet()) {
            summary.success().ifPresent(shell.out()::println);
        }
    }
}
