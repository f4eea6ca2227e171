package dev.limber.model;

import java.util.Optional;
import java.util.function.Function;

/** How much of a move to do at a time. All durations are whole seconds. */
public sealed interface Dose {
    /** Seconds that getting into and out of one repetition takes, when a page does not say. */
    int MOVE_SECONDS = 4;

    /** Applies the function for this kind. */
    <R> R match(Function<Repetitions, R> repetitions, Function<Minutes, R> minutes);

    /** How long it takes in all. */
    int seconds();

    /** How long each repetition is held; 0 for not at all. */
    default int hold() {
        return 0;
    }

    /**
     * Counted repetitions.
     *
     * @param hold seconds, 0 for none
     * @param rest seconds between repetitions when there is one set, between sets otherwise; 0 for none
     * @param bothSides whether all of it is done on each side; a set then holds both sides
     */
    record Repetitions(int sets, int reps, int hold, int rest, boolean bothSides) implements Dose {
        @Override
        public <R> R match(Function<Repetitions, R> repetitions, Function<Minutes, R> minutes) {
            return repetitions.apply(this);
        }

        @Override
        public int seconds() {
            int sides = bothSides ? 2 : 1;
            int pauses = sets > 1 ? sets - 1 : sides * (reps - 1);
            return sides * sets * reps * (hold + MOVE_SECONDS) + pauses * rest;
        }
    }

    /** Time only, as for walking. */
    record Minutes(int seconds) implements Dose {
        @Override
        public <R> R match(Function<Repetitions, R> repetitions, Function<Minutes, R> minutes) {
            return minutes.apply(this);
        }
    }

    /** The dose to start with, the dose to work up to, and how often. */
    record Plan(Dose start, Dose target, int timesADay, int daysAWeek, Optional<Because> because) {}

    /** Why a dose lies outside the usual limits, with the source that says so. */
    record Because(String reason, Located<String> source) {}
}
