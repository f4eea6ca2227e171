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
 * What there is to see now: the last site without errors, and what is wrong with the guide as it stands.
 *
 * @param site empty until a build was without errors
 * @param early files of the edition that is being made, which stand before those of the site until it is whole
 * @param drafts paths in the site that come from drafts
 * @param tree what the diagnostics speak of
 */
record Shelf(
        SiteOutput site,
        SortedMap<String, OutputFile> early,
        List<String> drafts,
        List<Diagnostic> diagnostics,
        SourceTree tree) {
    private static final String NOT_FOUND = "404.html";

    static Shelf empty() {
        return new Shelf(
                new SiteOutput(new TreeMap<>()), new TreeMap<>(), List.of(), List.of(), SourceTree.of(List.of()));
    }

    /** The shelf with a new edition on it; one with errors adds its diagnostics and leaves the site. */
    Shelf with(Edition edition) {
        List<Diagnostic> found = edition.result().diagnostics();
        return edition.result().hasErrors()
                ? new Shelf(site, new TreeMap<>(), drafts, found, edition.tree())
                : new Shelf(
                        edition.result().output(),
                        new TreeMap<>(),
                        edition.result().drafts(),
                        found,
                        edition.tree());
    }

    /** The shelf with some pages of the edition that is being made. */
    Shelf with(EarlyPages pages, Collection<String> paths) {
        SortedMap<String, OutputFile> files =
                new TreeMap<>(pages.soFar().output().files());
        paths.forEach(path -> pages.page(path).ifPresent(page -> files.put(path, page)));
        return new Shelf(site, files, pages.soFar().drafts(), pages.soFar().diagnostics(), pages.tree());
    }

    /** The file at a path, if there is one. */
    Optional<OutputFile> file(String path) {
        return Optional.ofNullable(early.get(path))
                .or(() -> Optional.ofNullable(site.files().get(path)));
    }

    /** What a reader who asks for the path gets to see: the file, else the page that says there is none. */
    Optional<OutputFile> shown(String path) {
        return file(path).or(() -> file(NOT_FOUND));
    }
}
