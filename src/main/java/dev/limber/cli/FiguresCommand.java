package dev.limber.cli;

import dev.limber.sheet.SheetBuilder;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code limber figures}: one page with every pose of every move in every style, for who draws and who reviews. */
@Command(
        name = "figures",
        description = "Write a contact sheet of all figures (default folder: figures beside the content).",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    private static final String FOLDER = "figures";

    private final Shell shell;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    FiguresCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        Settings site = Settings.of(options, shell);
        options.output = options.output.or(
                () -> Optional.of(site.content().resolveSibling(FOLDER).toString()));
        return new GuideRun("figures", shell, Settings.of(options, shell))
                .run((settings, tree) -> new SheetBuilder().build(tree), true);
    }
}
