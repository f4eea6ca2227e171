package dev.limber.content;

import dev.limber.model.Block;
import dev.limber.model.Caution;
import dev.limber.model.Guide;
import dev.limber.model.Inline;
import dev.limber.model.Located;
import dev.limber.model.Page;
import dev.limber.model.Page.Exercise;
import dev.limber.model.PageInfo;
import dev.limber.model.SiteMap;
import dev.limber.model.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives each move the cautions of the moves that it contains: those that it names in {@code contains}, and those that
 * one of its numbered steps links to. What a move says itself about a condition stands for its parts as well.
 */
final class InheritedCautions {
    private final Guide guide;
    private final SiteMap map;
    private final Map<String, List<Exercise>> contained = new HashMap<>();

    private InheritedCautions(Guide guide) {
        this.guide = guide;
        this.map = new SiteMap(guide, Set.of());
    }

    static Guide in(Guide guide) {
        InheritedCautions inherited = new InheritedCautions(guide);
        return guide.withPages(guide.pages().stream().map(inherited::complete).toList());
    }

    private Page complete(Page page) {
        return page.exercise().<Page>map(move -> move.with(cautions(move))).orElse(page);
    }

    private List<Caution> cautions(Exercise move) {
        List<Caution> all = new ArrayList<>(move.cautions());
        for (Exercise part : parts(move).values()) {
            part.cautions().stream()
                    .filter(caution -> isNew(caution, move))
                    .map(caution -> caution.of(part.slug().value()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** The moves that a move contains, and those within them, by slug. */
    private Map<String, Exercise> parts(Exercise move) {
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
        return parts;
    }

    private static boolean isNew(Caution caution, Exercise move) {
        return move.cautions().stream()
                .noneMatch(own ->
                        own.condition().value().equals(caution.condition().value()));
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
