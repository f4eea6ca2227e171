package dev.limber.plan;

import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds moves of a guide by the codes that stand for them in plans, those of the names that they had before included. */
public final class PlanMoves {
    private final Map<String, Page.Exercise> moves = new HashMap<>();

    /** @param guide one without code-clash, else the first move by path is found */
    public PlanMoves(Guide guide) {
        guide.exercises().forEach(page -> moves.putIfAbsent(page.info().code(), page));
        guide.exercises().forEach(page -> codes(page).forEach(code -> moves.putIfAbsent(code, page)));
    }

    /** The move that a code stands for. */
    public Optional<Page.Exercise> find(String code) {
        return Optional.ofNullable(moves.get(code));
    }

    /** All codes of a move: that of today first, then those of its former names. */
    public static List<String> codes(Page.Exercise page) {
        Stream<String> former = page.info().names().aliases().stream()
                .filter(alias -> Slug.isValid(alias.value()))
                .map(alias -> new Slug(alias.value()).code());
        return Stream.concat(Stream.of(page.info().code()), former).distinct().toList();
    }
}
