package dev.limber.view;

import dev.limber.html.Html;
import dev.limber.model.Page;
import dev.limber.model.Timing;
import dev.limber.model.Vocabulary;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.Card;
import dev.limber.view.page.Picture;
import java.util.List;

/** Makes the card of a page in a list. */
final class Cards {
    private final PageContext context;

    Cards(PageContext context) {
        this.context = context;
    }

    List<Card> of(List<? extends Page> pages) {
        return pages.stream().map(this::of).toList();
    }

    Card of(Page page) {
        return page.exercise().map(this::exercise).orElseGet(() -> plain(page));
    }

    private Card plain(Page page) {
        List<String> facts = page.routine().map(this::facts).orElse(List.of());
        Html figure = page.routine()
                .flatMap(Page.Routine::drawing)
                .map(context::small)
                .orElse(Html.NONE);
        return new Card(
                context.title(page),
                context.to(page),
                context.text(page.info().summary()),
                new Picture("", "", figure),
                "",
                facts,
                List.of(),
                "");
    }

    private List<String> facts(Page.Routine routine) {
        return List.of(
                context.words().about(Timing.of(context.guide()).seconds(routine)),
                context.words().often(routine.timesADay(), routine.daysAWeek()));
    }

    private Card exercise(Page.Exercise exercise) {
        Vocabulary vocabulary = context.guide().vocabulary();
        String kind = vocabulary.label(Group.KINDS, exercise.traits().kind().value());
        String position =
                vocabulary.label(Group.POSITIONS, exercise.traits().position().value());
        return new Card(
                context.title(exercise),
                context.to(exercise),
                context.text(exercise.info().summary()),
                context.picture(exercise),
                context.strings().of("card-over", "kind", kind, "position", SafetyMaker.lower(position)),
                List.of(context.words().brief(exercise.dose().start())),
                new SafetyMaker(context).marks(exercise.cautions()),
                exercise.slug().value());
    }
}
