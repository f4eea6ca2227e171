package dev.limber.view;

import dev.limber.model.Dose;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import dev.limber.model.Timing;
import dev.limber.view.page.Paced;
import java.util.Optional;

/** Makes what a guided session needs to know of a move: how much of it, how high the body is, and which page it has. */
final class SessionMaker {
    private final Timing timing;
    private final DoseText text;

    SessionMaker(PageContext context) {
        this.timing = Timing.of(context.guide());
        this.text = new DoseText(context.guide().settings().session());
    }

    /** A move or step of a routine. */
    Paced of(RoutineEntry.Single entry) {
        return new Paced(
                timing.dose(entry).map(text::of).orElse(""),
                "",
                place(entry),
                entry.match(move -> move.page().value(), step -> ""),
                entry.whenSore());
    }

    /** A move on its own page. Minutes where the body has no height, as in water, are not led: nobody looks at a clock there. */
    Paced of(Page.Exercise page) {
        Dose start = page.dose().start();
        Dose target = page.dose().target();
        Optional<String> place = timing.height(page).map(height -> height.word());
        boolean led = place.isPresent() || start.match(reps -> true, minutes -> false, parts -> true);
        return new Paced(
                led ? text.of(start) : "",
                led && !start.equals(target) ? text.target(target) : "",
                place.orElse(""),
                page.slug().value(),
                false);
    }

    private String place(RoutineEntry.Single entry) {
        return timing.height(entry).map(height -> height.word()).orElse("");
    }
}
