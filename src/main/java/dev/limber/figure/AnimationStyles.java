package dev.limber.figure;

import dev.limber.asset.AssetCollector;
import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the style sheets that animate figures: one for each move, with the hold of its dose. */
public final class AnimationStyles {
    private AnimationStyles() {}

    /** The style sheets by the name under which templates ask for them. */
    public static SortedMap<String, OutputFile> of(Guide guide, Figures figures) {
        SortedMap<String, OutputFile> files = new TreeMap<>();
        for (Page.Exercise page : guide.pages(Page.Exercise.class)) {
            String slug = page.slug().value();
            figures.animationStyle(slug, page.dose().start()::hold)
                    .ifPresent(css -> files.put(Figures.animationStyleName(slug), file(slug, css)));
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static OutputFile file(String slug, String css) {
        return AssetCollector.named(slug + ".css", css.getBytes(StandardCharsets.UTF_8), "the figure of " + slug);
    }
}
