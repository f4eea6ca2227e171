package dev.limber.figure.prop;

import dev.limber.contract.Values;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;
import java.util.List;
import java.util.OptionalDouble;

/** A chair seen from the side; it faces right, or left when turned. */
public record Chair(double x, double seat, OptionalDouble ownBack, boolean turned) implements Prop {
    /** How far the back of a usual chair rises above its seat. */
    private static final double BACK = .34;
    /** The room above the back of a usual chair. */
    private static final double ABOVE = .02;

    static final PropKind KIND = PropKind.of(
            "chair",
            Chair::read,
            NumberKeys.X,
            NumberKeys.number("seat", "0.25", "Height of the seat."),
            NumberKeys.number("back", "0.6", "Height of the back."),
            NumberKeys.number("turned", "1", "1 to face the other way."));

    private static Chair read(Values values) {
        return new Chair(
                values.measure("x", 0),
                values.measure("seat", .25),
                NumberKeys.read(values, "back"),
                NumberKeys.isSet(values, "turned"));
    }

    /** The height of the back. */
    public double back() {
        return ownBack.orElse(seat + BACK);
    }

    @Override
    public Bounds bounds(Skeleton body) {
        return new Bounds(x - .17, 0, x + .15, ownBack.orElse(back() + ABOVE));
    }

    @Override
    public List<Slab> slabs() {
        return turned
                ? List.of(new Slab(x - .14, x + .15, seat), new Slab(x + .122, x + .15, back()))
                : List.of(new Slab(x - .15, x + .14, seat), new Slab(x - .15, x - .122, back()));
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return turned
                ? upright(.122, .15, back()) + upright(-.118, -.09, seat) + seat(-.14, .15)
                : upright(-.15, -.122, back()) + upright(.09, .118, seat) + seat(-.15, .14);
    }

    private String upright(double from, double to, double height) {
        return Material.PROP.rect(new Bounds(x + from, 0, x + to, height), 9);
    }

    private String seat(double from, double to) {
        return Material.PROP.rect(new Bounds(x + from, seat - .034, x + to, seat), 14);
    }
}
