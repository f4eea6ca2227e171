package dev.limber.cli;

import dev.limber.asset.Precompressor;
import dev.limber.file.SourceTree;
import dev.limber.pipeline.BuildResult;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.Memo;
import dev.limber.pipeline.SiteBuilder;

/** Builds a guide for a command; an interface, so that tests can replace the build. */
interface GuideBuilder {
    /** The build of the site. Its classes are loaded on first use, so that other commands start faster. */
    GuideBuilder SITE = (settings, tree) -> new SiteBuilder(settings, Memo.none()).build(tree);

    BuildResult build(BuildSettings settings, SourceTree tree);

    /** Returns this builder with a {@code .gz} added beside each text file. */
    default GuideBuilder precompressed() {
        return (settings, tree) -> {
            BuildResult built = build(settings, tree);
            return built.hasErrors() ? built : built.with(new Precompressor().compress(built.output()));
        };
    }
}
