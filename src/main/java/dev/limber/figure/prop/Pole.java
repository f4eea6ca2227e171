package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import java.util.OptionalDouble;

/** A walking pole from a fist to the floor. */
public record Pole(double x, boolean far) implements Prop {
    private static final int WIDTH = 11;

    static final PropKind KIND = PropKind.of(
            "pole",
            values -> new Pole(values.measure("x", 0), NumberKeys.isSet(values, "far")),
            NumberKeys.X,
            NumberKeys.FAR);

    @Override
    public OptionalDouble stay() {
        return OptionalDouble.of(x);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return far ? svg(body.arms().far().fist()) : "";
    }

    @Override
    public String before(Bounds frame, Skeleton body) {
        return far ? "" : svg(body.arms().near().fist());
    }

    private String svg(Vec fist) {
        Vec foot = new Vec(x, 0);
        return new Tie(foot, fist.plus(fist.minus(foot), .05)).line(WIDTH);
    }
}
