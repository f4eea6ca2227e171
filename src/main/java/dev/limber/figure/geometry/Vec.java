package dev.limber.figure.geometry;

/** A point or a vector in fractions of a person's height; x to the right, y up. */
public record Vec(double x, double y) {
    public static final Vec ZERO = new Vec(0, 0);
    public static final Vec ONE = new Vec(1, 1);

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    public Vec plus(Vec other, double times) {
        return new Vec(x + other.x * times, y + other.y * times);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    public Vec mix(Vec other, double t) {
        return plus(other.minus(this), t);
    }

    /** A quarter turn to the left. */
    public Vec left() {
        return new Vec(-y, x);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y;
    }

    public double length() {
        return StrictMath.hypot(x, y);
    }

    public double distance(Vec other) {
        return minus(other).length();
    }
}
