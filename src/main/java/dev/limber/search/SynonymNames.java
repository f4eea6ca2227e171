package dev.limber.search;

import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Synonym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds synonyms to pages as names; a synonym weighs most on its first page. */
final class SynonymNames {
    private static final double FIRST = 4;
    private static final double SECOND = 2;
    private static final double FURTHER = 1.2;

    private final Map<String, List<Found>> bySlug = new HashMap<>();
    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final String help;

    /** A synonym, and the position of the page in its list. */
    private record Found(String say, int place) {}

    SynonymNames(Guide guide) {
        help = guide.settings().safety().help().map(page -> page.page().value()).orElse("");
        for (Synonym synonym : guide.synonyms()) {
            List<String> slugs = slugs(guide, synonym);
            List<String> said = new ArrayList<>(synonym.say());
            said.add(synonym.also());
            synonym.section()
                    .filter(id -> !slugs.isEmpty())
                    .ifPresent(id -> sections.computeIfAbsent(slugs.get(0), any -> new HashMap<>())
                            .merge(id.value(), String.join(" ", said), (one, other) -> one + " " + other));
            for (int place = 0; place < slugs.size(); place++) {
                List<Found> found = bySlug.computeIfAbsent(slugs.get(place), any -> new ArrayList<>());
                for (String say : said) {
                    found.add(new Found(say, place));
                }
            }
        }
    }

    /** Returns the pages of a synonym; if it lists none, those with the term as a name, else in their summary. */
    private static List<String> slugs(Guide guide, Synonym synonym) {
        if (!synonym.pages().isEmpty()) {
            return synonym.pages().stream().map(Located::value).toList();
        }
        String term = synonym.also().toLowerCase(Locale.ROOT);
        List<String> named = new ArrayList<>();
        List<String> mentioned = new ArrayList<>();
        for (Page page : guide.pages()) {
            boolean isNamed = has(page.info().title(), term)
                    || page.info().names().alsoCalled().stream().anyMatch(name -> has(name, term));
            if (isNamed) {
                named.add(page.slug().value());
            } else if (has(page.info().summary(), term)
                    || has(page.info().file().markdown(), term)) {
                mentioned.add(page.slug().value());
            }
        }
        return named.isEmpty() ? mentioned : named;
    }

    private static boolean has(String text, String term) {
        return text.toLowerCase(Locale.ROOT).contains(term);
    }

    /** Returns the words that lead to a section of the page, by the id of its heading. */
    Map<String, String> ofSections(Page page) {
        return sections.getOrDefault(page.slug().value(), Map.of());
    }

    void addTo(Page page, List<SearchPage.Name> names, List<SearchPage.Field> fields) {
        for (Found found : bySlug.getOrDefault(page.slug().value(), List.of())) {
            double weight = found.place() == 0 ? FIRST : found.place() == 1 ? SECOND : FURTHER;
            fields.add(new SearchPage.Field(found.say(), weight, false));
            if (found.place() < 2 && !page.slug().value().equals(help)) {
                names.add(new SearchPage.Name(
                        found.say(), found.place() == 0 ? SearchPage.Kind.OTHER_NAME : SearchPage.Kind.LEAD));
            }
        }
    }
}
