package dev.limber.figure.geometry;

/** A cubic Bézier curve from one point to another, with its two control points. */
public record CubicPiece(Vec from, Vec first, Vec second, Vec to) {
    public Vec at(double t) {
        return new Vec(x(t), y(t));
    }

    double x(double t) {
        return at(t, from.x(), first.x(), second.x(), to.x());
    }

    double y(double t) {
        return at(t, from.y(), first.y(), second.y(), to.y());
    }

    private static double at(double t, double from, double first, double second, double to) {
        double u = 1 - t;
        return from * (u * u * u) + first * (3 * t * u * u) + second * (3 * t * t * u) + to * (t * t * t);
    }
}
