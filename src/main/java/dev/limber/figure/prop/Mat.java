package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;
import java.util.List;

/** An exercise mat. */
public record Mat(Reach reach, double y) implements Prop {
    private static final double THICKNESS = .026;

    static final PropKind KIND = PropKind.of(
            "mat",
            values -> new Mat(Reach.of(values), values.measure("y", 0)),
            NumberKeys.FROM,
            NumberKeys.TO,
            NumberKeys.Y);

    @Override
    public List<Slab> slabs() {
        return List.of(reach.slab(y));
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return reach.slab(Material.MAT, THICKNESS, y, frame);
    }

    @Override
    public String underneath(Bounds frame) {
        return Reach.fromFeet(.3, frame);
    }
}
