package dev.limber.serve;

import dev.limber.diagnostic.Checked;
import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.EarlyPages;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;
import dev.limber.source.SourceReader;
import java.util.function.Consumer;

/** Makes one edition of the guide after the other; what the last one worked out helps the next. */
final class Press {
    private final PreviewSettings settings;
    private final Memo memo = Memo.ofLastBuild();

    Press(PreviewSettings settings) {
        this.settings = settings;
    }

    /** The guide as it lies on the disk now; who waits for a page gets it before the rest is made. */
    Edition next(Consumer<EarlyPages> waiting) {
        long start = System.nanoTime();
        Checked<SourceTree> read = new SourceReader().read(settings.content(), settings.theme());
        Consumer<EarlyPages> early = read.hasErrors() ? pages -> {} : waiting;
        BuildResult built = new SiteBuilder(settings.build(), memo)
                .build(read.value(), early)
                .after(read.diagnostics());
        return new Edition(built, read.value(), (System.nanoTime() - start) / 1_000_000);
    }

    /** How many results are kept for the next edition. */
    int kept() {
        return memo.size();
    }
}
