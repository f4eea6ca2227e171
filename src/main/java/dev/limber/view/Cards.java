package dev.limber.view;

import dev.limber.model.Page;
import dev.limber.model.Vocabulary;
import dev.limber.model.Vocabulary.Group;
import dev.limber.view.page.Card;
import dev.limber.view.page.Picture;
import java.util.List;

/** Makes the card of a page in a list. */
final class Cards {
    private final Desk desk;

    Cards(Desk desk) {
        this.desk = desk;
    }

    List<Card> of(List<? extends Page> pages) {
        return pages.stream().map(this::of).toList();
    }

    Card of(Page page) {
        if (page instanceof Page.Exercise exercise) {
            return exercise(exercise);
        }
        List<String> facts = page instanceof Page.Routine routine ? facts(routine) : List.of();
        String figure = page instanceof Page.Routine routine
                ? routine.drawing().map(desk::small).orElse("")
                : "";
        return new Card(
                desk.title(page),
                desk.to(page),
                desk.text(page.info().summary()),
                new Picture("", "", figure),
                "",
                facts,
                List.of());
    }

    private List<String> facts(Page.Routine routine) {
        return List.of(
                desk.words().about(Timing.of(desk.guide()).seconds(routine)),
                desk.words().often(routine.timesADay(), routine.daysAWeek()));
    }

    private Card exercise(Page.Exercise exercise) {
        Vocabulary vocabulary = desk.guide().vocabulary();
        String kind = vocabulary.label(Group.KINDS, exercise.kind().value());
        String position = vocabulary.label(Group.POSITIONS, exercise.position().value());
        return new Card(
                desk.title(exercise),
                desk.to(exercise),
                desk.text(exercise.info().summary()),
                desk.picture(exercise),
                desk.strings().of("card-over", "kind", kind, "position", SafetyMaker.lower(position)),
                List.of(desk.words().brief(exercise.dose().start())),
                new SafetyMaker(desk).marks(exercise.cautions()));
    }
}
