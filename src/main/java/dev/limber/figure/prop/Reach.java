package dev.limber.figure.prop;

import dev.limber.contract.Values;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.OptionalDouble;

/** The left and right end of a prop; where the file has none, a little beyond the picture. */
record Reach(OptionalDouble start, OptionalDouble end) {
    private static final double BEYOND = .03;

    static Reach of(Values values) {
        return new Reach(NumberKeys.read(values, "from"), NumberKeys.read(values, "to"));
    }

    double from(Bounds frame) {
        return start.orElse(frame.left() - BEYOND);
    }

    double to(Bounds frame) {
        return end.orElse(frame.right() + BEYOND);
    }

    /** The upper side of a prop that reaches so far; without end where the file does not say. */
    Slab slab(double height) {
        return new Slab(start.orElse(Double.NEGATIVE_INFINITY), end.orElse(Double.POSITIVE_INFINITY), height);
    }

    /** A slab of this thickness below a height, as SVG. */
    String slab(Material material, double thickness, double top, Bounds frame) {
        int round = StrictMath.min(12, PathData.units(thickness) / 2);
        return material.rect(new Bounds(from(frame), top - thickness, to(frame), top), round);
    }

    /** A flat thing below a body seen from its feet, as SVG; wider where it is nearer to the viewer. */
    static String fromFeet(double half, Bounds frame) {
        double low = frame.bottom() - .02;
        double high = frame.top() - .02;
        return Material.MAT.path(new PathData()
                .start(new Vec(-half, low))
                .line(new Vec(half, low))
                .line(new Vec(half - .07, high))
                .line(new Vec(.07 - half, high))
                .close()
                .text());
    }
}
