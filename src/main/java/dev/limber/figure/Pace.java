package dev.limber.figure;

/** How a figure moves, in seconds: the rest before, the way, and the hold at its end. */
public record Pace(double rest, double move, double hold) {
    /** A longer hold looks broken; its true length is said in words. */
    public static final double LONGEST_HOLD = 2.5;

    private static final double REST = 1.2;
    private static final double MOVE = 1.8;
    private static final double SHORTEST_HOLD = .8;

    /** The pace of a move whose dose says how long to hold; 0 for not at all. */
    public static Pace ofHold(int seconds) {
        return new Pace(REST, MOVE, Trig.clamp(seconds, SHORTEST_HOLD, LONGEST_HOLD));
    }
}
