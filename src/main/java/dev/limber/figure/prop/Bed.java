package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;

/** A bed: a mattress on a frame. */
public record Bed(Reach reach) implements Prop {
    private static final double MATTRESS = .09;

    static final PropKind KIND =
            PropKind.of("bed", values -> new Bed(Reach.of(values)), NumberKeys.FROM, NumberKeys.TO);

    @Override
    public Bounds bounds(Skeleton body) {
        return new Bounds(0, -.125, 0, 0);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return reach.slab(Material.SOFT, MATTRESS, 0, frame) + reach.slab(Material.PROP, .03, -MATTRESS, frame);
    }

    @Override
    public String underneath(Bounds frame) {
        return Reach.fromFeet(.44, frame);
    }
}
