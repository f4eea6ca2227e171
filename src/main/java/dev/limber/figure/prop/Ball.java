package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import java.util.List;

/** A ball. */
public record Ball(double x, double y, double size) implements Prop {
    static final PropKind KIND = PropKind.of(
            "ball",
            values -> new Ball(values.measure("x", 0), values.measure("y", 0), values.measure("size", .06)),
            NumberKeys.X,
            NumberKeys.Y,
            NumberKeys.SIZE);

    @Override
    public List<Slab> slabs() {
        return Slab.round(new Vec(x, y + size), size);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return Material.TOWEL.circle(new Vec(x, y + size), size);
    }
}
