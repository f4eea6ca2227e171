package dev.limber.view;

import dev.limber.model.Dose;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Page.RoutineEntry;
import java.util.List;
import java.util.Optional;

/** Estimates how long routines take, in seconds, from their doses. */
final class Timing {
    /** Seconds between two entries of a routine. */
    private static final int CHANGE_OVER = 15;

    private final Guide guide;

    private Timing(Guide guide) {
        this.guide = guide;
    }

    static Timing of(Guide guide) {
        return new Timing(guide);
    }

    int seconds(Page.Routine routine) {
        List<RoutineEntry> entries = routine.moves();
        int changes = CHANGE_OVER * Math.max(0, entries.size() - 1);
        return changes + entries.stream().mapToInt(this::seconds).sum();
    }

    /** The time of one entry: the longer one of a choice; 0 for a move whose page is missing. */
    int seconds(RoutineEntry entry) {
        return entry.match(
                move -> move.dose()
                        .or(() -> exercise(move).map(page -> page.dose().start()))
                        .map(Dose::seconds)
                        .orElse(0),
                step -> step.dose().seconds(),
                choice -> Math.max(seconds(choice.first()), seconds(choice.second())));
    }

    /** The page of a move, if it is an exercise that could be read. */
    Optional<Page.Exercise> exercise(RoutineEntry.Move move) {
        return guide.bySlug(move.page().value()).flatMap(Page::exercise);
    }
}
