package dev.limber.pipeline;

import dev.limber.figure.Figures;
import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The small pictures that search results show: each beside its page, under the page's name. */
final class Pictures {
    private static final String PAGE = ".html";

    private final List<OutputFile> files = new ArrayList<>();
    private final Set<String> pages = new TreeSet<>();

    Pictures(Guide guide, Figures figures) {
        for (Page page : guide.pages()) {
            picture(page, figures).ifPresent(svg -> add(page.info().output(), svg));
        }
    }

    /** That of a routine may be the drawing of another page. */
    private static Optional<String> picture(Page page, Figures figures) {
        String own = page.info().slug().value();
        if (page instanceof Page.Routine routine && routine.drawing().isPresent()) {
            Page.Drawing drawing = routine.drawing().get();
            return figures.picture(drawing.page().value(), drawing.pose().map(pose -> pose.value()));
        }
        return figures.picture(own, Optional.empty());
    }

    private void add(String page, String svg) {
        if (page.endsWith(PAGE)) {
            String name = page.substring(0, page.length() - PAGE.length()) + ".svg";
            files.add(OutputFile.text(name, svg, "the figure of " + page));
            pages.add(page);
        }
    }

    List<OutputFile> files() {
        return List.copyOf(files);
    }

    /** The addresses of the pages that have one. */
    Set<String> pages() {
        return Set.copyOf(pages);
    }
}
