package dev.limber.cli;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.external.ExternalCheck;
import dev.limber.external.ExternalSettings;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.output.OutputException;
import dev.limber.output.WholeFile;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.GuideReader;
import dev.limber.report.Stopwatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A build that also requests the external URLs of the guide, and caches successful responses in a file. */
final class ExternalBuilder implements GuideBuilder {
    private final GuideBuilder builder;
    private final ExternalSettings settings;
    private final Path log;
    private final Shell shell;

    /**
     * @param log the cache of successful responses; a file that cannot be read or written is ignored
     */
    ExternalBuilder(GuideBuilder builder, ExternalSettings settings, Path log, Shell shell) {
        this.builder = builder;
        this.settings = settings;
        this.log = log;
        this.shell = shell;
    }

    @Override
    public BuildResult build(BuildSettings build, SourceTree tree) {
        BuildResult built = builder.build(build, tree);
        Stopwatch stopwatch = new Stopwatch();
        Guide guide = new GuideReader(build).read(tree).value();
        ExternalCheck.Result asked = ask(guide, tree);
        write(asked.log());
        shell.err().println("limber: addresses asked: " + asked.asked() + ", remembered: " + asked.remembered() + ".");
        List<Diagnostic> all = new ArrayList<>(built.diagnostics());
        all.addAll(asked.diagnostics());
        Map<String, Long> stages = new LinkedHashMap<>(built.stages());
        stages.put("external", stopwatch.microseconds());
        return new BuildResult(built.output(), all.stream().sorted().toList(), built.pages(), built.drafts(), stages);
    }

    private ExternalCheck.Result ask(Guide guide, SourceTree tree) {
        try {
            return new ExternalCheck(settings, Instant::now).check(guide, tree, read());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String read() {
        try {
            return Files.isRegularFile(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void write(String text) {
        try {
            WholeFile.write(log, text.getBytes(StandardCharsets.UTF_8));
        } catch (OutputException e) {
            shell.err().println("limber: the answers are not remembered: " + e.getMessage());
        }
    }
}
