package dev.limber.serve;

import dev.limber.diagnostic.Checked;
import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.EarlyPages;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;
import dev.limber.source.SourceReader;
import java.util.function.Consumer;

/** Builds the guide incrementally: each build reuses results of the last one. */
final class Rebuilder {
    private final PreviewSettings settings;
    private final Memo memo = Memo.ofLastBuild();

    Rebuilder(PreviewSettings settings) {
        this.settings = settings;
    }

    /** Builds the guide as it is on the disk; {@code waiting} receives early pages before the rest is made. */
    GuideBuild next(Consumer<EarlyPages> waiting) {
        long start = System.nanoTime();
        Checked<SourceTree> read = new SourceReader().read(settings.content(), settings.theme());
        Consumer<EarlyPages> early = read.hasErrors() ? pages -> {} : waiting;
        BuildResult built = new SiteBuilder(settings.build(), memo)
                .build(read.value(), early)
                .after(read.diagnostics());
        return new GuideBuild(built, read.value(), (System.nanoTime() - start) / 1_000_000);
    }

    /** Returns the number of results that are kept for the next build. */
    int kept() {
        return memo.size();
    }
}
