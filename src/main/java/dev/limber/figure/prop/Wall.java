package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import java.util.OptionalDouble;

/** A wall: its face is at x, towards the body; as high as the picture when no height is given. */
public record Wall(double x, OptionalDouble height) implements Prop {
    private static final double THICKNESS = .045;

    static final PropKind KIND = PropKind.of(
            "wall",
            values -> new Wall(values.measure("x", 0), NumberKeys.read(values, "height")),
            NumberKeys.X,
            NumberKeys.HEIGHT);

    /** The side of its face on which the body is: 1 to the right, -1 to the left. */
    public int side(Skeleton body) {
        return body.middle() < x ? -1 : 1;
    }

    /** Whether it is as high as this. */
    public boolean reaches(double y) {
        return y < height.orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public Bounds bounds(Skeleton body) {
        return Bounds.NONE.with(new Vec(x - .05 * side(body), 0), .01);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        double left = side(body) > 0 ? x - THICKNESS : x;
        return Material.PROP.rect(new Bounds(left, 0, left + THICKNESS, height.orElse(frame.top() + .02)), 4);
    }
}
