package dev.limber.cli;

import dev.limber.asset.Precompressor;
import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;

/** The build as the commands see it, so that tests can put another in its place. */
interface GuideBuilder {
    /** The real one; its classes are loaded when it is first asked. */
    GuideBuilder SITE = (settings, tree) -> new SiteBuilder(settings, Memo.none()).build(tree);

    BuildResult build(BuildSettings settings, SourceTree tree);

    /** The same builder with a {@code .gz} beside each text file. */
    default GuideBuilder precompressed() {
        return (settings, tree) -> {
            BuildResult built = build(settings, tree);
            return built.hasErrors() ? built : built.with(new Precompressor().compress(built.output()));
        };
    }
}
