package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;

/** A mat or bed seen from above; the body lies anywhere on it, so the floor does not limit it. */
public record Sheet(Bounds box) implements Prop {
    static final PropKind KIND = PropKind.of(
            "sheet",
            values -> new Sheet(NumberKeys.box(values, .5, 1.1)),
            NumberKeys.X,
            NumberKeys.Y,
            NumberKeys.WIDTH,
            NumberKeys.HEIGHT);

    @Override
    public Bounds bounds(Skeleton body) {
        return box;
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return underneath(frame);
    }

    @Override
    public String underneath(Bounds frame) {
        return Material.MAT.rect(box, 30);
    }
}
