package dev.limber.figure.prop;

import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The upper side of a prop, on which a part of the body can rest.
 *
 * @param from its left end
 * @param to its right end
 * @param height its height above the floor
 */
public record Slab(double from, double to, double height) {
    private static final int ROUND_STEPS = 4;

    /** The upper side of a box. */
    static Slab of(Bounds box) {
        return new Slab(box.left(), box.right(), box.top());
    }

    /** The upper half of something round, in steps. */
    static List<Slab> round(Vec centre, double radius) {
        double step = radius / ROUND_STEPS;
        return IntStream.range(-ROUND_STEPS, ROUND_STEPS)
                .mapToObj(i -> {
                    double aside = (i + .5) * step;
                    double above = StrictMath.sqrt(radius * radius - aside * aside);
                    return new Slab(centre.x() + i * step, centre.x() + (i + 1) * step, centre.y() + above);
                })
                .toList();
    }

    /** The distance across to a place; 0 above the slab. */
    public double aside(double x) {
        return StrictMath.max(0, StrictMath.max(from - x, x - to));
    }
}
