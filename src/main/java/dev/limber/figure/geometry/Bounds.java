package dev.limber.figure.geometry;

/** The smallest upright box around some points. */
public record Bounds(double left, double bottom, double right, double top) {
    public static final Bounds NONE = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public Bounds with(Vec point, double radius) {
        return join(new Bounds(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius));
    }

    public Bounds join(Bounds other) {
        return new Bounds(
                StrictMath.min(left, other.left),
                StrictMath.min(bottom, other.bottom),
                StrictMath.max(right, other.right),
                StrictMath.max(top, other.top));
    }

    public boolean holds(Vec point) {
        return point.x() >= left && point.x() <= right && point.y() >= bottom && point.y() <= top;
    }

    /** Whether some place is in both. */
    public boolean meets(Bounds other) {
        return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top;
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    public Bounds movedBy(double x) {
        return new Bounds(left + x, bottom, right + x, top);
    }

    public Bounds padded(double by) {
        return new Bounds(left - by, bottom - by, right + by, top + by);
    }
}
