package dev.limber.view;

import dev.limber.model.Guide;
import dev.limber.model.Page.Exercise;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Term;
import java.util.List;
import java.util.stream.Stream;

/** Groups moves by facet: area, position, kind, equipment. */
final class Facets {
    /** The facets that have pages, in the order of the filters. */
    static final List<Group> GROUPS = List.of(Group.AREAS, Group.POSITIONS, Group.KINDS, Group.EQUIPMENT);

    private final Guide guide;

    Facets(Guide guide) {
        this.guide = guide;
    }

    static String output(Group group, String key) {
        return group.word() + "/" + key + ".html";
    }

    /** The moves with this key in the order of lists, those included for which it is a further position. */
    List<Exercise> moves(Group group, String key) {
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
    List<Term> used(Group group) {
        return guide.vocabulary().terms(group).values().stream()
                .filter(term -> !moves(group, term.key()).isEmpty())
                .toList();
    }
}
