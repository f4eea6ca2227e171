package dev.limber.search;

import dev.limber.model.Guide;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Extracts the indexed words and the facets of an exercise. */
final class MoveFields {
    /** The limits of the time facet in minutes; an exercise has each limit that its start dose does not exceed. */
    static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 20);

    private static final int SECONDS = 60;
    private static final double FACT = 1.2;

    private final Guide guide;

    MoveFields(Guide guide) {
        this.guide = guide;
    }

    List<SearchPage.Field> fields(Page.Exercise move) {
        List<SearchPage.Field> fields = new ArrayList<>();
        fields.add(new SearchPage.Field(move.suits(), 1, false));
        add(fields, Vocabulary.Group.KINDS, List.of(move.traits().kind()));
        add(fields, Vocabulary.Group.AREAS, move.traits().areas());
        add(fields, Vocabulary.Group.MUSCLES, move.traits().muscles());
        add(fields, Vocabulary.Group.POSITIONS, positions(move));
        add(fields, Vocabulary.Group.EQUIPMENT, move.traits().equipment());
        return fields;
    }

    /** What the conditions are called that have no place in search of their own. */
    List<SearchPage.Name> names(Page.Exercise move) {
        return move.cautions().stream()
                .flatMap(caution -> guide.bySlug(caution.condition().value()).stream())
                .filter(PageReader::isPartOfMoves)
                .distinct()
                .flatMap(page ->
                        Stream.concat(Stream.of(page.info().title()), page.info().names().alsoCalled().stream()))
                .map(name -> new SearchPage.Name(name, SearchPage.Kind.LEAD))
                .toList();
    }

    private static List<Located<String>> positions(Page.Exercise move) {
        List<Located<String>> positions = new ArrayList<>(move.traits().otherPositions());
        positions.add(0, move.traits().position());
        return positions;
    }

    private void add(List<SearchPage.Field> fields, Vocabulary.Group group, List<Located<String>> keys) {
        for (Located<String> key : keys) {
            guide.vocabulary()
                    .term(group, key.value())
                    .ifPresent(term -> fields.add(
                            new SearchPage.Field(term.label() + ". " + String.join(". ", term.words()), FACT, false)));
        }
    }

    Map<String, Set<String>> facets(Page.Exercise move) {
        Map<String, Set<String>> facets = new LinkedHashMap<>();
        facets.put("area", keys(move.traits().areas()));
        facets.put("kind", keys(List.of(move.traits().kind())));
        facets.put("position", keys(positions(move)));
        facets.put(
                "equipment",
                move.traits().equipment().isEmpty()
                        ? Set.of(FacetLists.NONE)
                        : keys(move.traits().equipment()));
        facets.put("level", Set.of(Integer.toString(move.traits().level())));
        Set<String> minutes = new LinkedHashSet<>();
        MINUTES.stream()
                .filter(limit -> move.dose().start().seconds() <= limit * SECONDS)
                .forEach(limit -> minutes.add(Integer.toString(limit)));
        facets.put("minutes", minutes);
        return facets;
    }

    private static Set<String> keys(List<Located<String>> values) {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach(value -> keys.add(value.value()));
        return keys;
    }
}
