package dev.limber.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code limber check}: everything that {@code build} does, but for writing the site. */
@Command(name = "check", description = "Find what is wrong, and write nothing.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;
    private final GuideBuilder builder;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    CheckCommand(Shell shell, GuideBuilder builder) {
        this.shell = shell;
        this.builder = builder;
    }

    @Override
    public Integer call() throws Exception {
        return new GuideRun("check", shell, Settings.of(options, shell)).run(builder, false);
    }
}
