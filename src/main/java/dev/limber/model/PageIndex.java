package dev.limber.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a guide, with what is looked up in them; made once for each guide.
 *
 * @param pages by path; a page that could not be read is not among them
 * @param unreadable paths of pages that could not be read
 * @param drafts paths of the drafts that are left out
 * @param bySection the pages of each folder in the order of lists
 * @param byKind the pages of each class in the order of lists
 */
public record PageIndex(
        List<Page> pages,
        Set<String> unreadable,
        Set<String> drafts,
        Map<String, Page> byPath,
        Map<String, Page> bySlug,
        Map<String, List<Page>> bySection,
        Map<Class<?>, List<Page>> byKind) {
    /** The order of lists: by order, then title, then path. */
    static final Comparator<Page> IN_LISTS = Comparator.<Page>comparingInt(
                    page -> page.info().order())
            .thenComparing(page -> page.info().title())
            .thenComparing(page -> page.info().path());

    static PageIndex of(List<Page> unsorted, Set<String> unreadable, Set<String> drafts) {
        List<Page> pages = unsorted.stream()
                .sorted(Comparator.comparing(page -> page.info().path()))
                .toList();
        List<Page> listed = pages.stream().sorted(IN_LISTS).toList();
        return new PageIndex(
                pages,
                unreadable,
                drafts,
                index(pages, page -> page.info().path()),
                index(pages, page -> page.slug().value()),
                group(listed, page -> page.info().section()),
                group(listed, Page::getClass));
    }

    private static <K> Map<K, List<Page>> group(List<Page> pages, Function<Page, K> key) {
        return pages.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    /** The pages of one class in the order of lists; unchecked, as the class is the key of its list. */
    @SuppressWarnings("unchecked")
    <P extends Page> List<P> ofKind(Class<P> kind) {
        return (List<P>) byKind.getOrDefault(kind, List.of());
    }

    /** Whether any page is about moves. */
    boolean hasMoves() {
        return Stream.of(Page.Exercise.class, Page.Routine.class, Page.Condition.class)
                .anyMatch(byKind::containsKey);
    }

    private static Map<String, Page> index(List<Page> pages, Function<Page, String> key) {
        return pages.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity(), (first, second) -> first));
    }
}
