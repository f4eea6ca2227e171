package dev.limber.check.editorial;

import dev.limber.check.editorial.AllowanceFilter.Found;
import dev.limber.diagnostic.Code;
import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.ContainedMoves;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.SiteMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that no caution is milder than another one about the same people: that of a condition which they may have too,
 * or that of a move within the move.
 */
final class StrictnessCheck {
    private static final String ASK = "Write advice: ask-first, and in how whom to ask and what to do until then.";

    private final Guide guide;
    private final ContainedMoves contained;

    StrictnessCheck(Guide guide, SiteMap map) {
        this.guide = guide;
        this.contained = new ContainedMoves(guide, map);
    }

    void check(Page page, AllowanceFilter filter) {
        page.exercise().ifPresent(move -> {
            conditions(move.cautions(), filter);
            parts(move, filter);
        });
        page.routine().stream()
                .flatMap(Page.Routine::singles)
                .flatMap(single -> single.step().stream())
                .forEach(step -> conditions(step.cautions(), filter));
    }

    /** A condition is asked about wherever one is that the same people may have. */
    private void conditions(List<Caution> cautions, AllowanceFilter filter) {
        for (Page.Condition condition : guide.pages(Page.Condition.class)) {
            String slug = condition.slug().value();
            Optional<Caution> own = of(slug, cautions).filter(Caution::isOwn).findFirst();
            condition.strictAs().stream()
                    .flatMap(other -> of(other.value(), cautions))
                    .filter(strict -> asks(strict) && (own.isPresent() || strict.isOwn()))
                    .filter(strict -> of(slug, cautions).noneMatch(StrictnessCheck::asks))
                    .forEach(strict -> filter.add(milder(slug, own, strict)));
        }
    }

    private static Found milder(String slug, Optional<Caution> own, Caution strict) {
        String other = strict.condition().value();
        return own.map(caution -> found(
                        caution,
                        "This says adapt where " + other + " says ask-first, which the same people may have.",
                        ASK))
                .orElseGet(() -> found(
                        strict,
                        "This says ask-first, and nothing is said for " + slug + ", which the same people may have.",
                        "Add the line: " + slug + ": { advice: ask-first, how: Whom to ask., basis: principle }"));
    }

    /** What a move says itself stands for its parts as well, so that it must be as strict as they are. */
    private void parts(Page.Exercise move, AllowanceFilter filter) {
        for (Caution own : move.cautions()) {
            contained.of(move).stream()
                    .filter(part -> own.isOwn() && !asks(own))
                    .filter(part -> of(own.condition().value(), part.cautions()).anyMatch(StrictnessCheck::asks))
                    .findFirst()
                    .ifPresent(part -> filter.add(found(
                            own,
                            "This says adapt where " + part.slug().value()
                                    + ", a move within this one, says ask-first.",
                            ASK)));
        }
    }

    /** The cautions for a condition: one of the move's own, or one of each part. */
    private static Stream<Caution> of(String slug, List<Caution> cautions) {
        return cautions.stream().filter(caution -> caution.condition().value().equals(slug));
    }

    private static boolean asks(Caution caution) {
        return caution.advice() == Advice.ASK_FIRST;
    }

    private static Found found(Caution caution, String message, String hint) {
        return new Found(Code.MILDER_CAUTION, caution.condition().span(), caution.how(), message, hint);
    }
}
