package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import java.util.OptionalDouble;

/** A wall behind the body: its face is at x; as high as the picture when no height is given. */
public record Wall(double x, OptionalDouble height) implements Prop {
    static final PropKind KIND = PropKind.of(
            "wall",
            values -> new Wall(values.measure("x", 0), NumberKeys.read(values, "height")),
            NumberKeys.X,
            NumberKeys.HEIGHT);

    @Override
    public Bounds bounds() {
        return Bounds.NONE.with(new Vec(x - .05, 0), .01);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return Material.PROP.rect(new Bounds(x - .045, 0, x, height.orElse(frame.top() + .02)), 4);
    }
}
