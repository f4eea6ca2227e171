package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;
import java.util.List;

/** A step, a block, or the frame of a door. */
public record Step(Bounds box) implements Prop {
    static final PropKind KIND = PropKind.of(
            "step",
            values -> new Step(NumberKeys.box(values, .3, .1)),
            NumberKeys.X,
            NumberKeys.Y,
            NumberKeys.WIDTH,
            NumberKeys.HEIGHT);

    @Override
    public Bounds bounds(Skeleton body) {
        return box;
    }

    @Override
    public List<Slab> slabs() {
        return List.of(Slab.of(box));
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return underneath(frame);
    }

    @Override
    public String underneath(Bounds frame) {
        return Material.PROP.rect(box, 6);
    }
}
