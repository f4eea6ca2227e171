package dev.limber.cli;

import dev.limber.diagnostic.Severity;
import dev.limber.figure.FigureFiles;
import dev.limber.report.Outcome;
import dev.limber.sheet.SheetBuilder;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code limber figures}: writes a page with each pose of each move in each style, for illustrators and reviewers. */
@Command(
        name = "figures",
        description = "Write a contact sheet of all figures (default folder: figures beside the content).",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    private static final String FOLDER = "figures";

    private final Shell shell;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    /** Set by picocli. */
    @Spec
    private @Nullable CommandSpec command;

    FiguresCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        Settings site = Settings.of(options, shell);
        // Ignores LIMBER_OUTPUT: it names the folder of the site, which the contact sheet must not overwrite.
        if (!Objects.requireNonNull(command).commandLine().getParseResult().hasMatchedOption("--output")) {
            options.output = Optional.of(site.content().resolveSibling(FOLDER));
        }
        return new GuideRun("figures", shell, Settings.of(options, shell))
                .run((settings, tree) -> new SheetBuilder().build(tree), true, FiguresCommand::isFit);
    }

    /** Whether nothing but figures is wrong: the sheet shows what is wrong with these. */
    private static boolean isFit(Outcome found) {
        return found.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .allMatch(diagnostic -> FigureFiles.isFigure(diagnostic.span().file()));
    }
}
