package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.List;
import java.util.Optional;

/** A cushion below the body, or between its two legs or arms. */
public record Cushion(Bounds box, boolean betweenLimbs) implements Prop {
    static final PropKind KIND = PropKind.of(
            "cushion",
            values -> new Cushion(NumberKeys.box(values, .2, .07), NumberKeys.isSet(values, "between")),
            NumberKeys.X,
            NumberKeys.Y,
            NumberKeys.WIDTH,
            NumberKeys.HEIGHT,
            NumberKeys.number("between", "1", "1 to lie between the two legs or arms."));

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
        return betweenLimbs ? "" : underneath(frame);
    }

    @Override
    public String underneath(Bounds frame) {
        return Material.SOFT.rect(box, 28);
    }

    @Override
    public Optional<String> between() {
        return betweenLimbs ? Optional.of(new PathData().box(box, .028).text()) : Optional.empty();
    }
}
