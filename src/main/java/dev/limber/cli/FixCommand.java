package dev.limber.cli;

import dev.limber.diagnostic.Checked;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.fix.GuideFixer;
import dev.limber.fix.GuideFixer.Fixed;
import dev.limber.output.OutputException;
import dev.limber.output.PatchedFile;
import dev.limber.pipeline.BuildSettings;
import dev.limber.report.Counted;
import dev.limber.report.ExitCode;
import dev.limber.report.SourcePaths;
import dev.limber.report.UnifiedDiff;
import dev.limber.source.SourceReader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber fix}: shows the fixes that have one right answer as a diff, and applies them with {@code --write}. */
@Command(
        name = "fix",
        description = "Mend what has one right answer: shows a diff, and writes it with --write.",
        mixinStandardHelpOptions = true)
final class FixCommand implements Callable<Integer> {
    private static final String CONTENT = "content/";

    private final Shell shell;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = {"-w", "--write"},
            description = "Write the mended files; without it only a diff is shown.")
    private boolean write;

    @Option(names = "--order", description = "Put the keys of each page in the order of its kind, too.")
    private boolean order;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no diff.")
    private boolean quiet;

    /** A diff has no colours; the option is there so that scripts may give it to every command. */
    @Option(names = "--no-color", description = "No colour, even on a terminal; a diff has none anyway.")
    private boolean noColor;

    FixCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputException {
        Settings settings = content.settings(shell);
        Checked<SourceTree> read = new SourceReader().read(settings.content(), settings.theme());
        BuildSettings build = settings.build();
        GuideFixer fixer = new GuideFixer(new BuildSettings(build.baseUrl(), true, build.jobs(), build.today()));
        Fixed fixed = fixer.fix(read.value());
        SourceTree tree = order ? fixer.order(fixed.tree()) : fixed.tree();
        List<SourceFile> changed = read.value().below(CONTENT).stream()
                .filter(file -> !text(tree, file).equals(file.text()))
                .toList();
        SourcePaths paths = settings.paths(shell);
        for (SourceFile file : changed) {
            String after = text(tree, file);
            if (!quiet) {
                shell.out().print(new UnifiedDiff(file.text(), after).of(paths.shown(file.path())));
            }
            if (write) {
                PatchedFile.write(
                        settings.content().resolve(file.path().substring(CONTENT.length())), file.text(), after);
            }
        }
        printSummary(changed.size(), fixed.before().size() - fixed.after().size());
        boolean clean = !read.hasErrors() && !fixed.hasErrors() && (write || changed.isEmpty());
        return clean ? ExitCode.OK : ExitCode.CONTENT;
    }

    private static String text(SourceTree tree, SourceFile file) {
        return tree.file(file.path()).map(SourceFile::text).orElse("");
    }

    private void printSummary(int files, int mistakes) {
        if (files == 0) {
            shell.err()
                    .println("Nothing has one right answer; " + shell.command("check", content.folder)
                            + " says what else there is.");
            return;
        }
        String what = Counted.of(mistakes, "mistake") + " in " + Counted.of(files, "file");
        String again = shell.command(order ? "fix --write --order" : "fix --write", content.folder);
        shell.err().println(write ? "Mended " + what + "." : what + ". Write it with: " + again);
    }
}
