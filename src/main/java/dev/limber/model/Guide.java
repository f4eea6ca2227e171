package dev.limber.model;

import dev.limber.model.Page.Exercise;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole guide: what every later stage reads.
 *
 * @param pages by path; a page that could not be read is not among them
 * @param unreadable paths of pages that could not be read, so that links to them do not look broken
 * @param lookUps what is derived from the pages, once
 */
public record Guide(
        GuideSettings settings,
        Vocabulary vocabulary,
        Map<String, Source> sources,
        List<GlossaryEntry> glossary,
        List<Synonym> synonyms,
        List<Page> pages,
        Set<String> unreadable,
        LookUps lookUps,
        Records records) {

    private static final Comparator<Page> IN_LISTS = Comparator.<Page>comparingInt(
                    page -> page.info().order())
            .thenComparing(page -> page.info().title())
            .thenComparing(page -> page.info().path());

    /** A guide with its look-ups made; of two pages with one slug the first by path is found. */
    public static Guide of(
            GuideSettings settings,
            Vocabulary vocabulary,
            Map<String, Source> sources,
            List<GlossaryEntry> glossary,
            List<Synonym> synonyms,
            List<Page> pages,
            Set<String> unreadable) {
        List<Page> sorted = pages.stream()
                .sorted(Comparator.comparing(page -> page.info().path()))
                .toList();
        LookUps lookUps = LookUps.of(sorted);
        return new Guide(settings, vocabulary, sources, glossary, synonyms, sorted, unreadable, lookUps, Records.NONE);
    }

    /** The same guide with these pages in place of its own. */
    public Guide withPages(List<Page> others) {
        return of(settings, vocabulary, sources, glossary, synonyms, others, unreadable)
                .with(records);
    }

    /** The same guide with these records. */
    public Guide with(Records kept) {
        return new Guide(settings, vocabulary, sources, glossary, synonyms, pages, unreadable, lookUps, kept);
    }

    /**
     * What is derived from the pages.
     *
     * @param bySection the pages of each folder in the order of lists
     * @param hasMoves whether any page is about moves
     */
    public record LookUps(
            Map<String, Page> byPath, Map<String, Page> bySlug, Map<String, List<Page>> bySection, boolean hasMoves) {
        private static LookUps of(List<Page> pages) {
            return new LookUps(
                    index(pages, page -> page.info().path()),
                    index(pages, page -> page.slug().value()),
                    pages.stream()
                            .sorted(IN_LISTS)
                            .collect(Collectors.groupingBy(
                                    page -> page.info().section(), Collectors.toUnmodifiableList())),
                    pages.stream().anyMatch(LookUps::isAboutMoves));
        }

        private static Map<String, Page> index(List<Page> pages, Function<Page, String> key) {
            return pages.stream()
                    .collect(Collectors.toUnmodifiableMap(key, Function.identity(), (first, second) -> first));
        }

        private static boolean isAboutMoves(Page page) {
            return page instanceof Exercise || page instanceof Page.Routine || page instanceof Page.Condition;
        }
    }

    /** Whether the guide is one of moves; one of plain pages only, such as a handbook, has no words about them. */
    public boolean hasMoves() {
        return lookUps.hasMoves();
    }

    /** The slugs of all pages that could be read. */
    public Set<String> slugs() {
        return lookUps.bySlug().keySet();
    }

    public Optional<Page> bySlug(String slug) {
        return Optional.ofNullable(lookUps.bySlug().get(slug));
    }

    public Optional<Page> byPath(String path) {
        return Optional.ofNullable(lookUps.byPath().get(path));
    }

    /** The page that took the place of the one with this slug, when one alone says so in its aliases. */
    public Optional<Page> formerly(String slug) {
        List<Page> moved = pages.stream()
                .filter(page -> page.info().aliases().stream()
                        .anyMatch(alias -> alias.value().equals(slug)))
                .toList();
        return moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty();
    }

    /** Whether a page with this slug exists, readable or not. */
    public boolean knows(String slug) {
        return lookUps.bySlug().containsKey(slug)
                || unreadable.stream().anyMatch(path -> path.endsWith("/" + slug + ".md"));
    }

    /** The pages of one kind in the order of lists. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return pages.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(IN_LISTS)
                .toList();
    }

    /** The pages of one folder in the order of lists. */
    public List<Page> section(String folder) {
        return lookUps.bySection().getOrDefault(folder, List.of());
    }

    /** Where in the list of its folder a page of this guide stands, counted from 0. */
    public int placeInSection(Page page) {
        return Collections.binarySearch(section(page.info().section()), page, IN_LISTS);
    }

    /** The moves in the order of lists. */
    public List<Exercise> exercises() {
        return pages(Exercise.class);
    }
}
