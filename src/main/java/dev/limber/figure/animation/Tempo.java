package dev.limber.figure.animation;

import dev.limber.figure.geometry.Trig;

/** How a figure moves, in seconds: the rest before, and the hold at the end. */
public record Tempo(double rest, double hold) {
    /** A longer hold looks broken; its true length is said in words. */
    public static final double LONGEST_HOLD = 6;

    /** From pose to pose. */
    static final double MOVE = 1.8;

    static final double STEP = .45;
    static final double STROKE = .8;
    private static final double REST = 1.2;
    private static final double SHORTEST_HOLD = .8;

    /** The tempo of a move whose dose says how long to hold; 0 for not at all. */
    public static Tempo ofHold(int seconds) {
        return new Tempo(REST, Trig.clamp(seconds, SHORTEST_HOLD, LONGEST_HOLD));
    }
}
