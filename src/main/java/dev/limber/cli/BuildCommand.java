package dev.limber.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber build}: builds the site, and publishes it when there are no errors. */
@Command(name = "build", description = "Build the guide into the output folder.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Shell shell;
    private final GuideBuilder builder;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Option(
            names = "--precompress",
            description = "Put a .gz beside each text file, for hosts that send such files as they are.")
    private boolean precompress;

    BuildCommand(Shell shell, GuideBuilder builder) {
        this.shell = shell;
        this.builder = builder;
    }

    @Override
    public Integer call() throws Exception {
        GuideBuilder chosen = precompress ? builder.precompressed() : builder;
        return new GuideRun("build", shell, Settings.of(options, shell)).run(chosen, true);
    }
}
