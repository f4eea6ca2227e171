package dev.limber.model;

import dev.limber.model.Page.Exercise;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Groups moves by facet: area, position, kind, equipment. */
public final class Facets {
    /** The facets that have pages, in the order of the filters. */
    public static final List<Group> GROUPS = List.of(Group.AREAS, Group.POSITIONS, Group.KINDS, Group.EQUIPMENT);

    private final Guide guide;

    public Facets(Guide guide) {
        this.guide = guide;
    }

    /** The address of a term's list below the output folder. */
    public static String output(Group group, String key) {
        return group.word() + "/" + key + ".html";
    }

    /** The moves with this key in the order of lists, those included for which it is a further position. */
    public List<Exercise> moves(Group group, String key) {
        return guide.exercises().stream()
                .filter(move -> keys(group, move).anyMatch(key::equals))
                .toList();
    }

    private static Stream<String> keys(Group group, Exercise move) {
        return switch (group) {
            case AREAS -> move.traits().areas().stream().map(key -> key.value());
            case POSITIONS ->
                Stream.concat(Stream.of(move.traits().position()), move.traits().otherPositions().stream())
                        .map(key -> key.value());
            case KINDS -> Stream.of(move.traits().kind().value());
            case EQUIPMENT -> move.traits().equipment().stream().map(key -> key.value());
            default -> Stream.empty();
        };
    }

    /** The terms that have moves, in the order of the vocabulary. */
    public List<Term> used(Group group) {
        return guide.vocabulary().terms(group).values().stream()
                .filter(term -> !moves(group, term.key()).isEmpty())
                .toList();
    }

    /** The terms that have a list: those with moves, and areas with a text of their own, which come after them. */
    public Set<Term> listed(Group group) {
        Set<Term> terms = new LinkedHashSet<>(used(group));
        if (group == Group.AREAS) {
            guide.pages(Page.Area.class)
                    .forEach(page ->
                            guide.vocabulary().term(group, page.slug().value()).ifPresent(terms::add));
        }
        return terms;
    }
}
