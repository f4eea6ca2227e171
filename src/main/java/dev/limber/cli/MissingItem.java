package dev.limber.cli;

import dev.limber.diagnostic.NearestName;
import dev.limber.figure.FigureFiles;
import dev.limber.file.SourceTree;
import dev.limber.model.Page;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a page can be missing: the figure of an exercise, or a source that the page cites. */
enum MissingItem {
    FIGURE,
    SOURCE;

    static MissingItem of(String typed) {
        List<String> names = Arrays.stream(values()).map(MissingItem::word).toList();
        if (!names.contains(typed)) {
            throw new UsageException("--missing " + typed + " is not known. " + NearestName.hint(typed, names));
        }
        return valueOf(typed.toUpperCase(Locale.ROOT));
    }

    /** Returns what a page is missing; only exercises have figures, and the home page needs no source. */
    static Set<MissingItem> of(Page page, SourceTree tree) {
        Set<MissingItem> missing = EnumSet.noneOf(MissingItem.class);
        if (page instanceof Page.Exercise
                && tree.file(FigureFiles.of(page.info().path())).isEmpty()) {
            missing.add(FIGURE);
        }
        if (!(page instanceof Page.Home) && page.info().links().sources().isEmpty()) {
            missing.add(SOURCE);
        }
        return missing;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
