package dev.limber.cli;

import dev.limber.external.ExternalSettings;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber check}: does all that {@code build} does except writing the site. */
@Command(name = "check", description = "Find what is wrong, and write nothing.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final String LOG = ".limber/external.tsv";

    private final Shell shell;
    private final GuideBuilder builder;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Option(
            names = "--external",
            description = "Also ask the addresses of sources and links, over the network. Good answers are remembered"
                    + " in .limber beside the content.")
    private boolean external;

    @Option(
            names = "--external-days",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "How long a good answer is remembered (default: 7; 0 asks for all of them).")
    private int days;

    @Option(
            names = "--external-seconds",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long all the asking may take (default: 300).")
    private int seconds;

    CheckCommand(Shell shell, GuideBuilder builder) {
        this.shell = shell;
        this.builder = builder;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.of(options, shell);
        return new GuideRun("check", shell, settings).run(external ? withExternalCheck(settings) : builder, false);
    }

    private GuideBuilder withExternalCheck(Settings settings) {
        if (days < 0 || seconds < 1) {
            throw new UsageException("--external-days is 0 or more, --external-seconds 1 or more");
        }
        ExternalSettings limits = ExternalSettings.of(days, Duration.ofSeconds(seconds));
        return new ExternalBuilder(builder, limits, settings.content().resolveSibling(LOG), shell);
    }
}
