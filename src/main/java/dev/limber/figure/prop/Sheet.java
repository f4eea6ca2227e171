package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;

/** A mat or bed seen from above; the body lies anywhere on it, so the floor does not limit it. */
public record Sheet(Bounds box, boolean bed) implements Prop {
    private static final double FRAME = .03;

    static final PropKind KIND = PropKind.of(
            "sheet",
            values -> new Sheet(NumberKeys.box(values, .5, 1.1), NumberKeys.isSet(values, "bed")),
            NumberKeys.X,
            NumberKeys.Y,
            NumberKeys.WIDTH,
            NumberKeys.HEIGHT,
            NumberKeys.number("bed", "1", "1 for a bed, with its frame."));

    @Override
    public Bounds bounds(Skeleton body) {
        return bed ? box.padded(FRAME) : box;
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return underneath(frame);
    }

    @Override
    public String underneath(Bounds frame) {
        return bed
                ? Material.PROP.rect(box.padded(FRAME), 12) + Material.SOFT.rect(box, 30)
                : Material.MAT.rect(box, 30);
    }
}
