package dev.limber.view;

import dev.limber.model.Guide;
import dev.limber.model.Page.Exercise;
import dev.limber.model.Vocabulary.Group;
import dev.limber.model.Vocabulary.Term;
import java.util.List;
import java.util.stream.Stream;

/** Which moves belong to an area, a position, a kind or a piece of equipment. */
final class Facets {
    /** The groups that have pages, in the order in which the filters stand. */
    static final List<Group> GROUPS = List.of(Group.AREAS, Group.POSITIONS, Group.KINDS, Group.EQUIPMENT);

    private final Guide guide;

    Facets(Guide guide) {
        this.guide = guide;
    }

    static String output(Group group, String key) {
        return group.word() + "/" + key + ".html";
    }

    /** The moves with this key, in the order of lists; a move's further positions count. */
    List<Exercise> moves(Group group, String key) {
        return guide.exercises().stream()
                .filter(move -> keys(group, move).anyMatch(key::equals))
                .toList();
    }

    private static Stream<String> keys(Group group, Exercise move) {
        return switch (group) {
            case AREAS -> move.areas().stream().map(key -> key.value());
            case POSITIONS ->
                Stream.concat(Stream.of(move.position()), move.otherPositions().stream())
                        .map(key -> key.value());
            case KINDS -> Stream.of(move.kind().value());
            case EQUIPMENT -> move.equipment().stream().map(key -> key.value());
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
