package dev.limber.figure.geometry;

/** Finds the two angles that take the end of a two-bone limb to a target. */
public record TwoBone(double first, double second) {
    private static final double NEARLY = .9995;

    /**
     * Solves the triangle.
     *
     * @param toTarget the vector from the root of the limb to the target
     * @param sign +1 bends the second bone to the front, -1 to the back
     */
    public static TwoBone reach(Vec toTarget, Vec lengths, int sign) {
        double a = lengths.x();
        double b = lengths.y();
        double d = Trig.clamp(toTarget.length(), StrictMath.abs(a - b) * 1.001, (a + b) * NEARLY);
        double rise = Trig.arcCos((a * a + d * d - b * b) / (2 * a * d));
        double bend = 180 - Trig.arcCos((a * a + b * b - d * d) / (2 * a * b));
        double first = Trig.angle(toTarget) - rise * sign;
        return new TwoBone(first, first + bend * sign);
    }
}
