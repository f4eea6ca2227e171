package dev.limber.cli;

import dev.limber.diagnostic.Checked;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.fix.GuideFixer;
import dev.limber.fix.GuideFixer.Fixed;
import dev.limber.output.OutputException;
import dev.limber.output.PatchedFile;
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

    @Mixin
    private final DiffOptions diff = new DiffOptions();

    @Option(names = "--order", description = "Put the keys of each page in the order of its kind, too.")
    private boolean order;

    FixCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputException {
        Settings settings = content.settings(shell);
        Checked<SourceTree> read = new SourceReader().read(settings.content(), settings.theme());
        GuideFixer fixer = new GuideFixer(settings.build().withDrafts());
        Fixed fixed = fixer.fix(read.value());
        SourceTree tree = order ? fixer.order(fixed.tree()) : fixed.tree();
        List<SourceFile> changed = read.value().below(CONTENT).stream()
                .filter(file -> !text(tree, file).equals(file.text()))
                .toList();
        SourcePaths paths = settings.paths(shell);
        for (SourceFile file : changed) {
            String after = text(tree, file);
            if (!diff.quiet) {
                shell.out().print(new UnifiedDiff(file.text(), after).of(paths.shown(file.path())));
            }
            if (diff.write) {
                PatchedFile.write(settings.contentFile(file.path()), file.text(), after);
            }
        }
        printSummary(changed.size(), fixed.before().size() - fixed.after().size());
        boolean clean = !read.hasErrors() && !fixed.hasErrors() && (diff.write || changed.isEmpty());
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
        shell.err().println(diff.write ? "Mended " + what + "." : what + ". Write it with: " + again);
    }
}
