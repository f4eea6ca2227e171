package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;

/** A table on which hands rest; its leg is at the far end. */
public record Table(double x, double width, double height) implements Prop {
    static final PropKind KIND = PropKind.of(
            "table",
            values -> new Table(values.measure("x", 0), values.measure("width", .5), values.measure("height", .42)),
            NumberKeys.X,
            NumberKeys.WIDTH,
            NumberKeys.HEIGHT);

    @Override
    public Bounds bounds() {
        return new Bounds(x, 0, x + width, height);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return Material.PROP.rect(new Bounds(x, height - .03, x + width, height), 8)
                + Material.PROP.rect(new Bounds(x + width - .07, 0, x + width - .04, height), 4);
    }
}
