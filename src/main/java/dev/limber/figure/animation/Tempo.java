package dev.limber.figure.animation;

import dev.limber.figure.geometry.Trig;

/** How a figure moves, in seconds: the rest before, the movement from pose to pose, and the hold at the end. */
public record Tempo(double rest, double move, double hold) {
    /** A longer hold looks broken; its true length is said in words. */
    public static final double LONGEST_HOLD = 6;

    private static final double REST = 1.2;
    private static final double MOVE = 1.8;
    private static final double STEP = .45;
    private static final double STROKE = .8;
    private static final double SHORTEST_HOLD = .8;
    /** From here on a hold is long enough to see a move twice and not three times. */
    private static final double LONG = 3;

    /** The tempo of a move whose dose says how long to hold; 0 for not at all. */
    public static Tempo ofHold(int seconds) {
        return new Tempo(REST, MOVE, Trig.clamp(seconds, SHORTEST_HOLD, LONGEST_HOLD));
    }

    /** The durations of a move that repeats without a pause, such as walking; in water it is slower. */
    static Tempo round(boolean swims) {
        return new Tempo(0, swims ? STROKE : STEP, 0);
    }

    /**
     * The time from the first pose to the last over this many segments; half of the rest and of the hold belong to the
     * way back.
     */
    double seconds(int segments) {
        return rest / 2 + move * segments + hold / 2;
    }

    /** How often it plays there and back before it stops. */
    int times() {
        return hold > LONG ? 2 : 3;
    }

    /** The share of the time after this many segments. */
    double at(double passed, int segments) {
        return (rest / 2 + move * passed) / seconds(segments);
    }
}
