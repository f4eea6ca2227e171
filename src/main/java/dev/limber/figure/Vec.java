package dev.limber.figure;

/** A point or a way in fractions of a person's height; x to the right, y up. */
record Vec(double x, double y) {
    static final Vec ZERO = new Vec(0, 0);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    Vec plus(Vec other, double times) {
        return new Vec(x + other.x * times, y + other.y * times);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    Vec mix(Vec other, double t) {
        return plus(other.minus(this), t);
    }

    /** A quarter turn to the left. */
    Vec left() {
        return new Vec(-y, x);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return StrictMath.hypot(x, y);
    }

    double distance(Vec other) {
        return minus(other).length();
    }
}
