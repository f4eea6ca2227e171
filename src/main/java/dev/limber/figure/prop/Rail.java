package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.OptionalDouble;

/** A handrail on two posts, level or down along steps. */
public record Rail(Vec high, Vec low) implements Prop {
    private static final int WIDTH = 16;

    static final PropKind KIND = PropKind.of(
            "rail",
            values -> new Rail(
                    new Vec(values.measure("from", -.4), values.measure("y", .8)),
                    new Vec(values.measure("to", .4), values.measure("end", values.measure("y", .8)))),
            NumberKeys.FROM,
            NumberKeys.TO,
            NumberKeys.Y,
            NumberKeys.number("end", "0.5", "Its height where it ends; else as where it begins."));

    @Override
    public Bounds bounds(Skeleton body) {
        return Bounds.NONE.with(high, .01).with(low, .01);
    }

    @Override
    public OptionalDouble stay() {
        return OptionalDouble.of((high.x() + low.x()) / 2);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        PathData path =
                new PathData().start(new Vec(high.x(), 0)).line(high).line(low).line(new Vec(low.x(), 0));
        return Material.PROP.line(WIDTH, path.text());
    }
}
