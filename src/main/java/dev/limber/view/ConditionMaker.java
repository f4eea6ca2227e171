package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.model.Caution;
import dev.limber.model.Caution.Advice;
import dev.limber.model.Page;
import dev.limber.view.page.ConditionView;
import dev.limber.view.page.Frame;
import dev.limber.view.page.Link;
import dev.limber.view.page.Safety.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of a condition: its text, and the advice for each move. */
final class ConditionMaker {
    private final PageContext context;

    ConditionMaker(PageContext context) {
        this.context = context;
    }

    ConditionView of(Page.Condition page, Frame frame) {
        String slug = page.slug().value();
        List<Check> ask = checks(slug, Advice.ASK_FIRST);
        List<Check> adapt = checks(slug, Advice.ADAPT);
        List<Link> none = context.guide().exercises().stream()
                .filter(move -> cautions(move, slug).isEmpty())
                .map(context::link)
                .toList();
        return new ConditionView(
                context.base(frame, page),
                slug,
                context.proseAbove(
                        page,
                        Stream.of(
                                        section("ask-first", "moves-ask", ask),
                                        section("adapt", "moves-adapt", adapt),
                                        section("no-note", "moves-none", none))
                                .flatMap(Optional::stream)),
                ask,
                adapt,
                none,
                new ColophonMaker(context).of(page),
                context.sprite());
    }

    /** A link to a list of moves below the text; nothing to one that is empty. */
    private Optional<Link> section(String id, String title, List<?> moves) {
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(context.strings().of(title), Href.within(id)));
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
