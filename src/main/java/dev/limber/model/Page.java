package dev.limber.model;

import java.util.List;
import java.util.Optional;

/** A page of the guide, by kind. */
public sealed interface Page {
    PageInfo info();

    default Slug slug() {
        return info().slug();
    }

    /** Home; {@code figure} is the slug of the move whose drawing stands at the top. */
    record Home(PageInfo info, List<Choice> choices, Optional<Located<String>> figure) implements Page {
        /** An answer to "How is your back today?" and the page it leads to. */
        public record Choice(String label, String text, Located<String> page) {}
    }

    /** One move, or an activity such as walking. Areas, muscles, positions, equipment and kind are vocabulary keys. */
    record Exercise(
            PageInfo info,
            String suits,
            Located<String> kind,
            List<Located<String>> areas,
            List<Located<String>> muscles,
            Located<String> position,
            List<Located<String>> otherPositions,
            List<Located<String>> equipment,
            int level,
            List<Located<String>> learnFirst,
            Dose.Plan dose,
            List<Caution> cautions,
            Evidence evidence,
            Outline outline)
            implements Page {
        /** The same move with another text. */
        public Exercise with(PageInfo otherInfo, Outline otherOutline) {
            return new Exercise(
                    otherInfo,
                    suits,
                    kind,
                    areas,
                    muscles,
                    position,
                    otherPositions,
                    equipment,
                    level,
                    learnFirst,
                    dose,
                    cautions,
                    evidence,
                    otherOutline);
        }
    }

    /** Several moves in order. */
    record Routine(
            PageInfo info,
            String suits,
            List<RoutineEntry> moves,
            int timesADay,
            int daysAWeek,
            Optional<Drawing> drawing,
            Outline outline)
            implements Page {
        /** The same routine with another text. */
        public Routine with(PageInfo otherInfo, Outline otherOutline) {
            return new Routine(otherInfo, suits, moves, timesADay, daysAWeek, drawing, otherOutline);
        }
    }

    /** A condition that changes which moves suit; {@code label} is what a reader ticks. */
    record Condition(PageInfo info, String label) implements Page {}

    /** A part of the body; its slug is a key of the vocabulary's areas. */
    record Area(PageInfo info) implements Page {}

    /** Advice, about and any other page of prose. */
    record Plain(PageInfo info, Optional<ChartPlace> chart) implements Page {}

    /** The chart that a page shows, and the id of the heading at the end of whose section it stands; else last. */
    record ChartPlace(Located<String> chart, Optional<Located<String>> below) {}

    /** A drawing of some page: one pose of it, or the one that stands for it in small. */
    record Drawing(Located<String> page, Optional<Located<String>> pose) {}

    /** One entry of a routine. */
    sealed interface RoutineEntry {
        /** A move of the guide; without a dose it is done at its start dose. */
        record Move(Located<String> page, Optional<Dose> dose, Optional<String> note) implements RoutineEntry {}

        /** A small move that has no page of its own. */
        record Step(
                String name,
                String how,
                Dose dose,
                Optional<Located<String>> position,
                List<Located<String>> equipment,
                List<Caution> cautions,
                Optional<Drawing> drawing)
                implements RoutineEntry {}

        /** One of two, whichever eases. */
        record Choice(String choose, RoutineEntry first, RoutineEntry second) implements RoutineEntry {}
    }
}
