package dev.limber.cli;

import dev.limber.diagnostic.NearestName;
import dev.limber.file.SourceTree;
import dev.limber.model.Page;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a page may still lack: a drawing beside a move, or a source that anything on the page leans on. */
enum Lack {
    FIGURE,
    SOURCE;

    private static final String FIGURE_ENDING = ".figure.yaml";

    static Lack of(String typed) {
        List<String> names = Arrays.stream(values()).map(Lack::word).toList();
        if (!names.contains(typed)) {
            throw new UsageException("--missing " + typed + " is not known. " + NearestName.hint(typed, names));
        }
        return valueOf(typed.toUpperCase(Locale.ROOT));
    }

    /** What a page lacks; only moves are drawn, and the first page leans on nothing. */
    static Set<Lack> of(Page page, SourceTree tree) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        String figure = page.info().path().replaceFirst("\\.md$", FIGURE_ENDING);
        if (page instanceof Page.Exercise && tree.file(figure).isEmpty()) {
            lacks.add(FIGURE);
        }
        if (!(page instanceof Page.Home) && page.info().links().sources().isEmpty()) {
            lacks.add(SOURCE);
        }
        return lacks;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
