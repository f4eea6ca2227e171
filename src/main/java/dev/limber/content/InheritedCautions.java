package dev.limber.content;

import dev.limber.model.Caution;
import dev.limber.model.ContainedMoves;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Page.Exercise;
import dev.limber.model.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives each move the cautions of the moves that it contains. What a move says itself about a condition stands for its
 * parts as well; where that is milder, an editorial check tells.
 */
final class InheritedCautions {
    private final ContainedMoves contained;

    private InheritedCautions(Guide guide) {
        this.contained = new ContainedMoves(guide, new SiteMap(guide, Set.of()));
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
        for (Exercise part : contained.of(move)) {
            part.cautions().stream()
                    .filter(caution -> isNew(caution, move))
                    .map(caution -> caution.of(part.slug().value()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean isNew(Caution caution, Exercise move) {
        return move.cautions().stream()
                .noneMatch(own ->
                        own.condition().value().equals(caution.condition().value()));
    }
}
