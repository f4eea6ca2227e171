package dev.limber.figure;

/** The smallest upright box around some points. */
record Bounds(double left, double bottom, double right, double top) {
    static final Bounds NONE = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Bounds with(Vec point, double radius) {
        return join(new Bounds(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius));
    }

    Bounds join(Bounds other) {
        return new Bounds(
                StrictMath.min(left, other.left),
                StrictMath.min(bottom, other.bottom),
                StrictMath.max(right, other.right),
                StrictMath.max(top, other.top));
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    Bounds movedBy(double x) {
        return new Bounds(left + x, bottom, right + x, top);
    }

    Bounds padded(double by) {
        return new Bounds(left - by, bottom - by, right + by, top + by);
    }

    /** As an SVG view box. */
    String viewBox() {
        return PathInk.units(left) + " " + PathInk.units(-top) + " " + PathInk.units(width()) + " "
                + PathInk.units(height());
    }

    static Bounds of(Skeleton skeleton) {
        Bounds box = NONE.with(skeleton.head().centre(), .095).with(skeleton.hip(), .06);
        for (double s = 0; s < .3; s += .05) {
            box = box.with(skeleton.spine().at(s).point(), .06);
        }
        return box.join(limbs(skeleton.legs().near(), skeleton.arms().near()))
                .join(limbs(skeleton.legs().far(), skeleton.arms().far()));
    }

    private static Bounds limbs(Skeleton.Leg leg, Skeleton.Arm arm) {
        return NONE.with(leg.knee(), .036)
                .with(leg.ankle(), .045)
                .with(leg.toe(), .03)
                .with(arm.elbow(), .025)
                .with(arm.tip(), .02);
    }
}
