package dev.limber.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A page of the guide, by kind. */
public sealed interface Page {
    PageInfo info();

    /** Calls the method of the visitor for this kind. */
    <R> R accept(PageVisitor<R> visitor);

    /** The same page with another text; an outline is made from its own by {@code recut}. */
    Page with(PageInfo otherInfo, UnaryOperator<Outline> recut);

    default Slug slug() {
        return info().slug();
    }

    /** This page if it is about a move. */
    default Optional<Exercise> exercise() {
        return Optional.empty();
    }

    /** This page if it is a routine. */
    default Optional<Routine> routine() {
        return Optional.empty();
    }

    /** The text cut into its sections, on pages whose sections are declared. */
    default Optional<Outline> sections() {
        return Optional.empty();
    }

    /** Home; {@code figure} is the slug of the move whose drawing stands at the top. */
    record Home(PageInfo info, List<Choice> choices, Optional<Located<String>> figure) implements Page {
        @Override
        public <R> R accept(PageVisitor<R> visitor) {
            return visitor.home(this);
        }

        @Override
        public Page with(PageInfo otherInfo, UnaryOperator<Outline> recut) {
            return new Home(otherInfo, choices, figure);
        }

        /** An entry of the list of choices on the home page, and the page it links to. */
        public record Choice(String label, String text, Located<String> page) {}
    }

    /** What a move is sorted and found by; all but the level are keys of the vocabulary. */
    record Traits(
            Located<String> kind,
            List<Located<String>> areas,
            List<Located<String>> muscles,
            Located<String> position,
            List<Located<String>> otherPositions,
            List<Located<String>> equipment,
            int level) {}

    /** One move, or an activity such as walking. */
    record Exercise(
            PageInfo info,
            String suits,
            Traits traits,
            List<Located<String>> learnFirst,
            Dose.Plan dose,
            List<Caution> cautions,
            Evidence evidence,
            Outline outline)
            implements Page {
        @Override
        public <R> R accept(PageVisitor<R> visitor) {
            return visitor.exercise(this);
        }

        @Override
        public Optional<Exercise> exercise() {
            return Optional.of(this);
        }

        @Override
        public Optional<Outline> sections() {
            return Optional.of(outline);
        }

        /** The same move with these cautions. */
        public Exercise with(List<Caution> others) {
            return new Exercise(info, suits, traits, learnFirst, dose, others, evidence, outline);
        }

        @Override
        public Page with(PageInfo otherInfo, UnaryOperator<Outline> recut) {
            return new Exercise(otherInfo, suits, traits, learnFirst, dose, cautions, evidence, recut.apply(outline));
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
        @Override
        public <R> R accept(PageVisitor<R> visitor) {
            return visitor.routine(this);
        }

        @Override
        public Optional<Routine> routine() {
            return Optional.of(this);
        }

        @Override
        public Optional<Outline> sections() {
            return Optional.of(outline);
        }

        @Override
        public Page with(PageInfo otherInfo, UnaryOperator<Outline> recut) {
            return new Routine(otherInfo, suits, moves, timesADay, daysAWeek, drawing, recut.apply(outline));
        }

        /** What is done, the ways of a choice one by one. */
        public Stream<RoutineEntry.Single> singles() {
            return moves.stream().flatMap(RoutineEntry::singles);
        }

        /** What may be done at the score of pain that stops all else. */
        public Stream<RoutineEntry.Single> whenSore() {
            return singles().filter(RoutineEntry.Single::whenSore);
        }

        /** The same routine with other entries. */
        public Routine with(List<RoutineEntry> entries) {
            return new Routine(info, suits, entries, timesADay, daysAWeek, drawing, outline);
        }
    }

    /**
     * A medical condition with cautions for moves.
     *
     * @param label stands beside its checkbox in the profile
     * @param group key of the vocabulary's groups of conditions
     * @param ticked whether it has a checkbox; without one it stands in the cautions of its moves only
     * @param strictAs slugs of conditions that people with this one may have, so that its advice is never milder
     */
    record Condition(
            PageInfo info,
            String label,
            Optional<Located<String>> group,
            boolean ticked,
            List<Located<String>> strictAs)
            implements Page {
        @Override
        public <R> R accept(PageVisitor<R> visitor) {
            return visitor.condition(this);
        }

        @Override
        public Page with(PageInfo otherInfo, UnaryOperator<Outline> recut) {
            return new Condition(otherInfo, label, group, ticked, strictAs);
        }
    }

    /** A part of the body; its slug is a key of the vocabulary's areas. */
    record Area(PageInfo info) implements Page {
        @Override
        public <R> R accept(PageVisitor<R> visitor) {
            return visitor.area(this);
        }

        @Override
        public Page with(PageInfo otherInfo, UnaryOperator<Outline> recut) {
            return new Area(otherInfo);
        }
    }

    /** Advice, about and any other page of prose. */
    record Plain(PageInfo info, Optional<ChartPlace> chart) implements Page {
        @Override
        public <R> R accept(PageVisitor<R> visitor) {
            return visitor.plain(this);
        }

        @Override
        public Page with(PageInfo otherInfo, UnaryOperator<Outline> recut) {
            return new Plain(otherInfo, chart);
        }
    }

    /** The chart of a page, placed at the end of the section with heading id {@code below}, or of the page. */
    record ChartPlace(Located<String> chart, Optional<Located<String>> below) {}

    /** A reference to the drawing of a page: one of its poses, or its thumbnail. */
    record Drawing(Located<String> page, Optional<Located<String>> pose) {}

    /** One entry of a routine. */
    sealed interface RoutineEntry {
        /** Applies the function for this kind. */
        <R> R match(Function<Move, R> move, Function<Step, R> step, Function<Choice, R> choice);

        /** The single moves and steps: both of a choice, else this alone. */
        Stream<Single> singles();

        /** This entry if it is a small move without a page. */
        default Optional<Step> step() {
            return Optional.empty();
        }

        /** A move or a step, and no choice. */
        sealed interface Single extends RoutineEntry {
            /** Applies the function for this kind. */
            <R> R match(Function<Move, R> move, Function<Step, R> step);

            @Override
            default <R> R match(Function<Move, R> move, Function<Step, R> step, Function<Choice, R> choice) {
                return match(move, step);
            }

            /** Whether it may be done while the pain is at the score that stops all else. */
            boolean whenSore();

            @Override
            default Stream<Single> singles() {
                return Stream.of(this);
            }
        }

        /**
         * A move of the guide; without a dose it is done at its start dose.
         *
         * @param daysAWeek on how many of the routine's days, when not on all
         */
        record Move(
                Located<String> page,
                Optional<Dose> dose,
                Optional<String> note,
                boolean whenSore,
                Optional<Integer> daysAWeek)
                implements Single {
            @Override
            public <R> R match(Function<Move, R> move, Function<Step, R> step) {
                return move.apply(this);
            }
        }

        /** A small move that has no page of its own. */
        record Step(
                String name,
                String how,
                Dose dose,
                Optional<Located<String>> position,
                List<Located<String>> equipment,
                List<Caution> cautions,
                Optional<Drawing> drawing,
                boolean whenSore)
                implements Single {
            @Override
            public <R> R match(Function<Move, R> move, Function<Step, R> step) {
                return step.apply(this);
            }

            @Override
            public Optional<Step> step() {
                return Optional.of(this);
            }
        }

        /** A choice between two entries. */
        record Choice(String choose, RoutineEntry first, RoutineEntry second) implements RoutineEntry {
            @Override
            public <R> R match(Function<Move, R> move, Function<Step, R> step, Function<Choice, R> choice) {
                return choice.apply(this);
            }

            @Override
            public Stream<Single> singles() {
                return Stream.of(first, second).flatMap(RoutineEntry::singles);
            }
        }
    }
}
