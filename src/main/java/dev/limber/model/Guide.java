package dev.limber.model;

import dev.limber.model.Page.Exercise;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole guide: what every later stage reads.
 *
 * @param index all pages, with what is looked up in them
 */
public record Guide(
        GuideSettings settings,
        Vocabulary vocabulary,
        Map<String, Source> sources,
        List<GlossaryEntry> glossary,
        List<Synonym> synonyms,
        PageIndex index,
        Records records) {

    /** A guide whose pages are indexed; of two pages with one slug the first by path is found. */
    public static Guide of(
            GuideSettings settings,
            Vocabulary vocabulary,
            Map<String, Source> sources,
            List<GlossaryEntry> glossary,
            List<Synonym> synonyms,
            List<Page> pages,
            Set<String> unreadable) {
        return new Guide(
                settings,
                vocabulary,
                sources,
                glossary,
                synonyms,
                PageIndex.of(pages, unreadable, Set.of()),
                Records.NONE);
    }

    /** The same guide with these pages in place of its own. */
    public Guide withPages(List<Page> others) {
        return with(PageIndex.of(others, index.unreadable(), index.drafts()));
    }

    /** The same guide without its drafts, of which it keeps the paths. */
    public Guide withoutDrafts() {
        Set<String> drafts = pages().stream()
                .filter(Guide::isDraft)
                .map(page -> page.info().path())
                .collect(Collectors.toUnmodifiableSet());
        List<Page> published = pages().stream().filter(page -> !isDraft(page)).toList();
        return with(PageIndex.of(published, index.unreadable(), drafts));
    }

    private static boolean isDraft(Page page) {
        return page.info().editorial().draft();
    }

    private Guide with(PageIndex other) {
        return new Guide(settings, vocabulary, sources, glossary, synonyms, other, records);
    }

    /** The same guide with these records. */
    public Guide with(Records kept) {
        return new Guide(settings, vocabulary, sources, glossary, synonyms, index, kept);
    }

    /** The glossary's entry of a term. */
    public Optional<GlossaryEntry> entry(String term) {
        return glossary.stream().filter(entry -> entry.term().equals(term)).findFirst();
    }

    /** The pages by path; one that could not be read is not among them. */
    public List<Page> pages() {
        return index.pages();
    }

    /** Paths of pages that could not be read, so that links to them do not look broken. */
    public Set<String> unreadable() {
        return index.unreadable();
    }

    /** Whether the guide is one of moves; one of plain pages only, such as a handbook, has no words about them. */
    public boolean hasMoves() {
        return index.hasMoves();
    }

    /** Whether a clinician has reviewed any of its pages. */
    public boolean hasClinicalReview() {
        return pages().stream()
                .anyMatch(page ->
                        page.info().editorial().review().clinicalReview().isPresent());
    }

    /** The slugs of all pages that could be read. */
    public Set<String> slugs() {
        return index.bySlug().keySet();
    }

    public Optional<Page> bySlug(String slug) {
        return Optional.ofNullable(index.bySlug().get(slug));
    }

    public Optional<Page> byPath(String path) {
        return Optional.ofNullable(index.byPath().get(path));
    }

    /** The page that took the place of the one with this slug, when one alone says so in its aliases. */
    public Optional<Page> formerly(String slug) {
        List<Page> moved = pages().stream()
                .filter(page -> page.info().names().aliases().stream()
                        .anyMatch(alias -> alias.value().equals(slug)))
                .toList();
        return moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty();
    }

    /** The only page with this title, in whatever letters. */
    public Optional<Page> titled(String title) {
        List<Page> same = pages().stream()
                .filter(page -> page.info().title().equalsIgnoreCase(title))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Paths of the drafts that are left out. */
    public Set<String> drafts() {
        return index.drafts();
    }

    /** Whether the page with this slug is a draft that is left out. */
    public boolean isDraft(String slug) {
        return drafts().stream().anyMatch(path -> path.endsWith("/" + slug + ".md"));
    }

    /** Whether a page with this slug exists, readable or not. */
    public boolean knows(String slug) {
        return index.bySlug().containsKey(slug)
                || unreadable().stream().anyMatch(path -> path.endsWith("/" + slug + ".md"));
    }

    /** The pages of one kind in the order of lists. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return index.ofKind(kind);
    }

    /** The pages of one folder in the order of lists. */
    public List<Page> section(String folder) {
        return index.bySection().getOrDefault(folder, List.of());
    }

    /** Where in the list of its folder a page of this guide stands, counted from 0. */
    public int placeInSection(Page page) {
        return Collections.binarySearch(section(page.info().section()), page, PageIndex.IN_LISTS);
    }

    /** The moves in the order of lists. */
    public List<Exercise> exercises() {
        return pages(Exercise.class);
    }
}
