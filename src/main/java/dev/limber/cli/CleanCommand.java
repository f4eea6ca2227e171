package dev.limber.cli;

import dev.limber.file.SourceTree;
import dev.limber.output.PublishReport;
import dev.limber.output.SiteCleaner;
import dev.limber.report.Counted;
import dev.limber.report.ExitCode;
import dev.limber.report.SourcePaths;
import dev.limber.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber clean}: deletes the published site, and no other files. */
@Command(
        name = "clean",
        description = "Delete what Limber wrote to the output folder, and nothing else.",
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "LIMBER_OUTPUT",
            description = "The output folder (default: site beside the content folder).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    CleanCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        Path source = content.folder.orElseGet(() -> shell.resolve("content"));
        Path folder = output.orElse(source.resolveSibling("site"));
        PublishReport report = new SiteCleaner().clean(folder);
        SourcePaths paths =
                new SourcePaths(shell.folder(), Optional.empty(), Map.of("content", source, "site", folder));
        shell.err().print(new TextReport(false).text(report.diagnostics(), paths, SourceTree.of(List.of())));
        if (!quiet) {
            shell.out().println("Deleted " + Counted.of(report.deleted(), "file") + " in " + shell.shown(folder) + ".");
        }
        return ExitCode.OK;
    }
}
