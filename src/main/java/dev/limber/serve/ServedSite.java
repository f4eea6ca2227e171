package dev.limber.serve;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.OutputFile;
import dev.limber.file.SiteOutput;
import dev.limber.file.SourceTree;
import dev.limber.pipeline.EarlyPages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The site that is served: the last build without errors, with the diagnostics of the latest build.
 *
 * @param site the last site without errors; empty until there is one
 * @param early files of an unfinished build, which override those of the site until the build is finished
 * @param drafts paths in the site that come from drafts
 * @param tree the source files that the diagnostics refer to
 */
record ServedSite(
        SiteOutput site,
        SortedMap<String, OutputFile> early,
        List<String> drafts,
        List<Diagnostic> diagnostics,
        SourceTree tree) {
    private static final String NOT_FOUND = "404.html";

    static ServedSite empty() {
        return new ServedSite(
                new SiteOutput(new TreeMap<>()), new TreeMap<>(), List.of(), List.of(), SourceTree.of(List.of()));
    }

    /** Returns this site with a new build; a build with errors replaces only the diagnostics. */
    ServedSite with(GuideBuild build) {
        List<Diagnostic> found = build.result().diagnostics();
        return build.result().hasErrors()
                ? new ServedSite(site, new TreeMap<>(), drafts, found, build.tree())
                : new ServedSite(
                        build.result().output(), new TreeMap<>(), build.result().drafts(), found, build.tree());
    }

    /** Returns this site with the first pages of an unfinished build. */
    ServedSite with(EarlyPages pages, Collection<String> paths) {
        SortedMap<String, OutputFile> files =
                new TreeMap<>(pages.soFar().output().files());
        paths.forEach(path -> pages.page(path).ifPresent(page -> files.put(path, page)));
        return new ServedSite(site, files, pages.soFar().drafts(), pages.soFar().diagnostics(), pages.tree());
    }

    /** Returns the file at a path; empty if there is none. */
    Optional<OutputFile> file(String path) {
        return Optional.ofNullable(early.get(path))
                .or(() -> Optional.ofNullable(site.files().get(path)));
    }

    /** Returns the file at a path, else the 404 page. */
    Optional<OutputFile> shown(String path) {
        return file(path).or(() -> file(NOT_FOUND));
    }
}
