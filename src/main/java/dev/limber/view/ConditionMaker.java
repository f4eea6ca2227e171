package dev.limber.view;

import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Page;
import dev.limber.view.page.ConditionView;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Safety.Check;
import java.util.List;

/** Makes the view of a condition: its text, and the advice for each move. */
final class ConditionMaker {
    private final PageContext context;

    ConditionMaker(PageContext context) {
        this.context = context;
    }

    ConditionView of(Page.Condition page, Frame frame) {
        String slug = page.slug().value();
        return new ConditionView(
                context.base(frame, page),
                slug,
                context.prose(page),
                checks(slug, Advice.ASK_FIRST),
                checks(slug, Advice.ADAPT),
                context.guide().exercises().stream()
                        .filter(move -> cautions(move, slug).isEmpty())
                        .map(context::link)
                        .toList(),
                new ColophonMaker(context).of(page),
                context.sprite());
    }

    private List<Check> checks(String condition, Advice advice) {
        SafetyMaker safety = new SafetyMaker(context);
        return context.guide().exercises().stream()
                .flatMap(move -> cautions(move, condition).stream()
                        .filter(caution -> caution.advice() == advice)
                        .map(caution -> safety.check(context.link(move), caution)))
                .toList();
    }

    private static List<Caution> cautions(Page.Exercise move, String condition) {
        return move.cautions().stream()
                .filter(caution -> caution.condition().value().equals(condition))
                .toList();
    }
}
