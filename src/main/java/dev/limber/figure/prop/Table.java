package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;
import java.util.List;

/** A table on which hands rest; its leg is at the end away from the body. */
public record Table(double x, double width, double height) implements Prop {
    static final PropKind KIND = PropKind.of(
            "table",
            values -> new Table(values.measure("x", 0), values.measure("width", .5), values.measure("height", .42)),
            NumberKeys.X,
            NumberKeys.WIDTH,
            NumberKeys.HEIGHT);

    @Override
    public Bounds bounds(Skeleton body) {
        return box();
    }

    private Bounds box() {
        return new Bounds(x, 0, x + width, height);
    }

    @Override
    public List<Slab> slabs() {
        return List.of(Slab.of(box()));
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        double leg = body.middle() > x + width / 2 ? x + .04 : x + width - .07;
        return Material.PROP.rect(new Bounds(x, height - .03, x + width, height), 8)
                + Material.PROP.rect(new Bounds(leg, 0, leg + .03, height), 4);
    }
}
