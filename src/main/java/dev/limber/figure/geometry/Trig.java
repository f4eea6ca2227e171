package dev.limber.figure.geometry;

/** Angles in degrees, the same on every machine. Zero hangs straight down; positive turns to the front (right). */
public final class Trig {
    private Trig() {}

    public static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    public static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    /** The direction of a limb at this angle, as a vector of length 1. */
    public static Vec direction(double phi) {
        return new Vec(sin(phi), -cos(phi));
    }

    /** The angle of a vector. */
    public static double angle(Vec direction) {
        return StrictMath.toDegrees(StrictMath.atan2(direction.x(), -direction.y()));
    }

    /** The direction along a spine of this pitch: 0 upright, 90 face down with the head to the right. */
    public static Vec up(double pitch) {
        return new Vec(sin(pitch), cos(pitch));
    }

    /** The direction that the front of a body of this pitch faces. */
    public static Vec front(double pitch) {
        return new Vec(cos(pitch), -sin(pitch));
    }

    /** The same angle between -180 and 180. */
    public static double wrap(double degrees) {
        return degrees - 360 * StrictMath.floor((degrees + 180) / 360);
    }

    public static double clamp(double value, double low, double high) {
        return StrictMath.min(high, StrictMath.max(low, value));
    }

    /** The number at a share of the way from one to another. */
    public static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** From 0 to 1 with soft ends. */
    public static double smooth(double value) {
        double t = clamp(value, 0, 1);
        return t * t * (3 - 2 * t);
    }

    public static double arcCos(double value) {
        return StrictMath.toDegrees(StrictMath.acos(clamp(value, -1, 1)));
    }
}
