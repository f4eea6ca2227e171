package dev.limber.cli;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.report.Counted;
import dev.limber.report.ExitCode;
import dev.limber.report.SourcePaths;
import dev.limber.report.TextReport;
import dev.limber.serve.GuideBuild;
import dev.limber.serve.Preview;
import dev.limber.serve.PreviewSettings;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber serve}: serves a preview with drafts, and rebuilds it after each change until it is stopped. */
@Command(
        name = "serve",
        description = "Show the guide in a browser and follow every change; only fixes that you ask for are written.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final String LOCALHOST = "127.0.0.1";
    private static final Set<String> LOOPBACK = Set.of(LOCALHOST, "localhost", "::1");

    private final Shell shell;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            descriptionKey = "LIMBER_PORT",
            converter = OptionTypes.Port.class,
            description = "Where to listen (default: 8000, or the next port that is free).")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--strict-port", description = "Give up when the port is taken.")
    private boolean strictPort;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            descriptionKey = "LIMBER_HOST",
            description =
                    "An address of this machine to listen on (default: 127.0.0.1, which only this machine reaches).")
    private Optional<String> host = Optional.empty();

    @Option(names = "--open", description = "Open the guide in the browser.")
    private boolean open;

    @Option(
            names = "--editor",
            paramLabel = "ADDRESS",
            descriptionKey = "LIMBER_EDITOR",
            description = "What opens your editor (default: vscode://file{path}:{line}:{column}).")
    private Optional<String> editor = Optional.empty();

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.of(options, shell);
        try (Preview preview = new Preview(preview(settings), new BuildPrinter(settings))) {
            printAddress(preview);
            new CountDownLatch(1).await();
        } catch (BindException e) {
            shell.err().println("limber: port " + number() + " is taken. Name another with --port.");
            return ExitCode.DISK;
        } catch (IOException e) {
            shell.err().println("limber: cannot listen on " + name() + ": " + e.getMessage());
            return ExitCode.DISK;
        }
        return ExitCode.OK;
    }

    private PreviewSettings preview(Settings settings) {
        return new PreviewSettings(
                settings.content(),
                settings.theme(),
                settings.build().withDrafts(),
                new PreviewSettings.Door(name(), number(), strictPort),
                editor.orElse("vscode://file{path}:{line}:{column}"));
    }

    private String name() {
        return host.orElse(LOCALHOST);
    }

    private int number() {
        return port.orElse(8000);
    }

    private void printAddress(Preview preview) {
        if (preview.port() != number() && number() != 0) {
            shell.err().println("Port " + number() + " is taken.");
        }
        if (!LOOPBACK.contains(name())) {
            shell.err().println("Warning: who can reach " + name() + " on this network can read the guide.");
        }
        shell.out().println("The guide is at " + preview.address() + " (Ctrl+C ends this).");
        shell.out().flush();
        if (open) {
            new BrowserOpener(shell).open(preview.address());
        }
    }

    /** Prints the diagnostics and the time of each build. */
    private final class BuildPrinter implements Preview.Witness {
        private final Settings settings;
        private final SourcePaths paths;

        BuildPrinter(Settings settings) {
            this.settings = settings;
            this.paths = settings.paths(shell);
        }

        @Override
        public void built(GuideBuild build) {
            List<Diagnostic> found = build.result().diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                    .toList();
            shell.err().print(new TextReport(settings.tone().color()).text(found, paths, build.tree()));
            if (!settings.tone().quiet()) {
                shell.out().println(line(build));
                shell.out().flush();
            }
        }

        private static String line(GuideBuild build) {
            return build.result().hasErrors()
                    ? "The page stays as it was until the errors are mended."
                    : "Built " + Counted.of(build.result().pages(), "page") + " in " + build.milliseconds() + " ms.";
        }

        @Override
        public void failed(Throwable fault) {
            shell.err().println("limber: this is a fault in Limber, not in your guide: " + fault);
            if (settings.tone().verbose()) {
                fault.printStackTrace(shell.err());
            }
        }
    }
}
