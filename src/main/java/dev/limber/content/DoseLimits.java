package dev.limber.content;

/**
 * How much a dose may ask for without saying why. Times are seconds.
 *
 * @param strengthHold longest hold of a move of kind {@code strength}
 * @param move longest time that a whole move may take, unless it is an activity
 */
public record DoseLimits(int sets, int reps, int hold, int strengthHold, int timesADay, int move) {}
