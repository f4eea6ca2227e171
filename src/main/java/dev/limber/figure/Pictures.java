package dev.limber.figure;

import dev.limber.file.OutputFile;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The small pictures that search results show, each an SVG file beside its page and under the page's name.
 *
 * @param files the pictures
 * @param pages the addresses of the pages that have one
 */
public record Pictures(List<OutputFile> files, Set<String> pages) {
    private static final String PAGE = ".html";

    public Pictures {
        files = List.copyOf(files);
        pages = Set.copyOf(pages);
    }

    /** The pictures of all pages that have a figure. */
    public static Pictures of(Guide guide, Figures figures) {
        List<OutputFile> files = new ArrayList<>();
        Set<String> pages = new TreeSet<>();
        for (Page page : guide.pages()) {
            String output = page.info().output();
            Optional<String> svg = output.endsWith(PAGE) ? picture(page, figures) : Optional.empty();
            svg.ifPresent(text -> {
                files.add(file(output, text));
                pages.add(output);
            });
        }
        return new Pictures(files, pages);
    }

    /** A routine may show the figure of another page. */
    private static Optional<String> picture(Page page, Figures figures) {
        String own = page.info().slug().value();
        return page.routine()
                .flatMap(Page.Routine::drawing)
                .map(drawing ->
                        figures.picture(drawing.page().value(), drawing.pose().map(pose -> pose.value())))
                .orElseGet(() -> figures.picture(own, Optional.empty()));
    }

    private static OutputFile file(String page, String svg) {
        String name = page.substring(0, page.length() - PAGE.length()) + ".svg";
        return OutputFile.text(name, svg, "the figure of " + page);
    }
}
