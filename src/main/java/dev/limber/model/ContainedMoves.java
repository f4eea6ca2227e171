package dev.limber.model;

import dev.limber.model.Page.Exercise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which moves each move contains: those that it names in {@code contains}, and those that one of its numbered steps links
 * to.
 */
public final class ContainedMoves {
    private final Guide guide;
    private final SiteMap map;
    private final Map<String, List<Exercise>> contained = new HashMap<>();

    public ContainedMoves(Guide guide, SiteMap map) {
        this.guide = guide;
        this.map = map;
    }

    /** The moves that a move contains, and those within them. */
    public List<Exercise> of(Exercise move) {
        Map<String, Exercise> parts = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(move.slug().value()));
        while (!open.isEmpty()) {
            for (Exercise part : contained.computeIfAbsent(open.remove(), this::contained)) {
                String slug = part.slug().value();
                if (!slug.equals(move.slug().value()) && parts.putIfAbsent(slug, part) == null) {
                    open.add(slug);
                }
            }
        }
        return List.copyOf(parts.values());
    }

    private List<Exercise> contained(String slug) {
        PageInfo info = guide.bySlug(slug).orElseThrow().info();
        Stream<String> named = info.links().contains().stream().map(Located::value);
        Stream<String> linked = info.body().blocks().stream()
                .filter(Block.NumberedList.class::isInstance)
                .flatMap(list -> Walk.inlines(list).stream())
                .flatMap(this::target)
                .map(page -> page.slug().value());
        return Stream.concat(named, linked)
                .distinct()
                .flatMap(part -> guide.bySlug(part).flatMap(Page::exercise).stream())
                .toList();
    }

    private Stream<Page> target(Inline inline) {
        return inline.link().stream()
                .flatMap(link -> link.address().place().stream())
                .flatMap(place -> map.find(place).stream())
                .flatMap(found -> found.page().stream());
    }
}
