package dev.limber.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pages of a guide, with what is looked up in them; made once for each guide.
 *
 * @param pages by path; a page that could not be read is not among them
 * @param unreadable paths of pages that could not be read
 * @param bySection the pages of each folder in the order of lists
 * @param hasMoves whether any page is about moves
 */
public record PageIndex(
        List<Page> pages,
        Set<String> unreadable,
        Map<String, Page> byPath,
        Map<String, Page> bySlug,
        Map<String, List<Page>> bySection,
        boolean hasMoves) {
    /** The order of lists: by order, then title, then path. */
    static final Comparator<Page> IN_LISTS = Comparator.<Page>comparingInt(
                    page -> page.info().order())
            .thenComparing(page -> page.info().title())
            .thenComparing(page -> page.info().path());

    static PageIndex of(List<Page> unsorted, Set<String> unreadable) {
        List<Page> pages = unsorted.stream()
                .sorted(Comparator.comparing(page -> page.info().path()))
                .toList();
        return new PageIndex(
                pages,
                unreadable,
                index(pages, page -> page.info().path()),
                index(pages, page -> page.slug().value()),
                pages.stream()
                        .sorted(IN_LISTS)
                        .collect(Collectors.groupingBy(page -> page.info().section(), Collectors.toUnmodifiableList())),
                pages.stream().anyMatch(PageIndex::isAboutMoves));
    }

    private static Map<String, Page> index(List<Page> pages, Function<Page, String> key) {
        return pages.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity(), (first, second) -> first));
    }

    private static boolean isAboutMoves(Page page) {
        return page instanceof Page.Exercise || page instanceof Page.Routine || page instanceof Page.Condition;
    }
}
