package dev.limber.pipeline;

import dev.limber.file.SourceTree;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Builds a site: a source tree goes in, the whole site and every diagnostic come out. A pure function of the tree and the
 * settings; the memo changes how fast a site is made and never what is in it. {@link SiteBuild} has the stages in order.
 */
public final class SiteBuilder {
    private final BuildSettings settings;
    private final Memo memo;

    /** A builder that uses what earlier builds left in the memo again. */
    public SiteBuilder(BuildSettings settings, Memo memo) {
        this.settings = settings;
        this.memo = memo;
    }

    /** Builds the site of a source tree. */
    public BuildResult build(SourceTree tree) {
        return new SiteBuild(settings, memo, tree).run(Optional.empty());
    }

    /**
     * Builds the site, and offers its pages to a waiting reader as soon as the guide is known to hold no error, before
     * the search index and the data files are made.
     */
    public BuildResult build(SourceTree tree, Consumer<EarlyPages> waiting) {
        return new SiteBuild(settings, memo, tree).run(Optional.of(waiting));
    }
}
