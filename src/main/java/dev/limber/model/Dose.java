package dev.limber.model;

import dev.limber.model.GuideSettings.Pace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How much of a move to do at a time. All durations are whole seconds. */
public sealed interface Dose {
    /** Applies the function for this kind. */
    <R> R match(Function<Repetitions, R> repetitions, Function<Minutes, R> minutes, Function<Parts, R> parts);

    /** How long it takes in all. */
    int seconds();

    /** How long each repetition is held, the longest of several parts; 0 for not at all. */
    default int hold() {
        return 0;
    }

    /** How long the small move of a step is held; as the whole for a step that has none. */
    default int hold(int step) {
        return hold();
    }

    /** The counted repetitions, when it is no more than these. */
    default Optional<Repetitions> repetitions() {
        return Optional.empty();
    }

    /**
     * Counted repetitions.
     *
     * @param reps on each side where there are two
     * @param hold seconds, 0 for none
     * @param rest seconds between repetitions when there is one set, between sets otherwise; 0 for none
     * @param sides a set holds both sides
     */
    record Repetitions(int sets, int reps, int hold, int rest, Sides sides, Pace pace) implements Dose {
        @Override
        public <R> R match(
                Function<Repetitions, R> repetitions, Function<Minutes, R> minutes, Function<Parts, R> parts) {
            return repetitions.apply(this);
        }

        @Override
        public Optional<Repetitions> repetitions() {
            return Optional.of(this);
        }

        @Override
        public int seconds() {
            int pauses = sets > 1 ? sets - 1 : sides == Sides.IN_TURN ? 2 * reps - 1 : sides.count() * (reps - 1);
            return sides.count() * sets * reps * (hold + pace.move()) + pauses * rest + swaps() * pace.swap();
        }

        /** How often the side is changed with time for it. */
        public int swaps() {
            return sides == Sides.EACH ? sets : 0;
        }
    }

    /** On which sides of the body a dose is done. */
    enum Sides {
        /** Not by sides. */
        ONE(""),
        /** All repetitions of a set on one side, then on the other. */
        EACH("each"),
        /** One repetition on one side, the next on the other. */
        IN_TURN("in-turn");

        private final String word;

        Sides(String word) {
            this.word = word;
        }

        /** The value in front matter; empty where the key is absent. */
        public String word() {
            return word;
        }

        /** How many sides a set holds. */
        public int count() {
            return this == ONE ? 1 : 2;
        }

        /** The sides that a value of front matter names. */
        public static Sides of(String word) {
            return word.equals(IN_TURN.word) ? IN_TURN : word.isEmpty() ? ONE : EACH;
        }
    }

    /** Time only, as for walking. */
    record Minutes(int seconds) implements Dose {
        @Override
        public <R> R match(
                Function<Repetitions, R> repetitions, Function<Minutes, R> minutes, Function<Parts, R> parts) {
            return minutes.apply(this);
        }
    }

    /**
     * Several small moves of one page, one after the other.
     *
     * @param between seconds between two of them
     */
    record Parts(List<Part> parts, int between) implements Dose {
        @Override
        public <R> R match(
                Function<Repetitions, R> repetitions, Function<Minutes, R> minutes, Function<Parts, R> series) {
            return series.apply(this);
        }

        @Override
        public int hold() {
            return parts.stream().mapToInt(part -> part.dose().hold()).max().orElse(0);
        }

        @Override
        public int hold(int step) {
            return parts.stream()
                    .filter(part -> part.step().value() == step)
                    .findFirst()
                    .map(part -> part.dose().hold())
                    .orElse(hold());
        }

        @Override
        public int seconds() {
            return parts.stream().mapToInt(part -> part.dose().seconds()).sum()
                    + between * Math.max(0, parts.size() - 1);
        }
    }

    /**
     * A small move that a page has among others.
     *
     * @param step the number of the step that says how it goes, with its place
     */
    record Part(String name, Located<Integer> step, Dose dose) {}

    /** The dose to start with, the dose to work up to, and how often. */
    record Plan(Dose start, Dose target, int timesADay, int daysAWeek, Optional<Because> because) {}

    /** Why a dose lies outside the usual limits, with the source that says so. */
    record Because(String reason, Located<String> source) {}

    /**
     * How much a dose may ask for without saying why. Times are seconds.
     *
     * @param strengthHold longest hold of a move of kind {@code strength}
     * @param move longest time that a whole move may take, unless it is an activity
     */
    record Limits(int sets, int reps, int hold, int strengthHold, int timesADay, int move) {
        /** Those of every guide. */
        public static final Limits USUAL = new Limits(5, 30, 120, 60, 5, 5 * 60);

        private static final String STRENGTH = "strength";

        /** The longest hold of a move of this kind. */
        public int hold(String kind) {
            return kind.equals(STRENGTH) ? strengthHold : hold;
        }
    }
}
