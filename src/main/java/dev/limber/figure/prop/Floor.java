package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;

/** The bare floor. */
public record Floor(Reach reach) implements Prop {
    static final PropKind KIND =
            PropKind.of("floor", values -> new Floor(Reach.of(values)), NumberKeys.FROM, NumberKeys.TO);

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return reach.slab(Material.PROP, .008, 0, frame);
    }
}
