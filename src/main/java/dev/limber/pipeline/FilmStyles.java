package dev.limber.pipeline;

import dev.limber.asset.AssetCollector;
import dev.limber.figure.Figures;
import dev.limber.figure.Pace;
import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The style sheets that move the films, one for each move, at the pace of its dose. */
final class FilmStyles {
    private final SortedMap<String, OutputFile> files = new TreeMap<>();

    FilmStyles(Guide guide, Figures figures) {
        for (Page.Exercise page : guide.pages(Page.Exercise.class)) {
            String slug = page.slug().value();
            Pace pace = Pace.ofHold(page.dose().start().hold());
            figures.filmStyle(slug, pace).ifPresent(css -> files.put(Figures.filmStyleName(slug), file(slug, css)));
        }
    }

    private static OutputFile file(String slug, String css) {
        return AssetCollector.named(slug + ".css", css.getBytes(StandardCharsets.UTF_8), "the figure of " + slug);
    }

    /** By the name under which templates ask for them. */
    SortedMap<String, OutputFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
