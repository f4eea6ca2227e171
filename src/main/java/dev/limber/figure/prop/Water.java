package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import dev.limber.figure.svg.SvgShapes;
import dev.limber.markup.Element;

/** Water in which the body moves: drawn behind it, and as a veil with waves over it. */
public record Water(Reach reach, double y, double depth) implements Prop {
    private static final double WAVE = .12;
    private static final String WAVE_PATH = "q30-18 60 0t60 0";

    static final PropKind KIND = PropKind.of(
            "water",
            values -> new Water(Reach.of(values), values.measure("y", .04), values.measure("depth", .24)),
            NumberKeys.FROM,
            NumberKeys.TO,
            NumberKeys.Y,
            NumberKeys.number("depth", "0.3", "How deep it is."));

    @Override
    public String behind(Bounds frame, Skeleton body) {
        Element veil = Material.WATER.fill(new Element("rect").with("opacity", ".4"));
        return SvgShapes.box(veil, new Bounds(reach.from(frame), y - depth, to(frame), y - .008), 0)
                .toString();
    }

    @Override
    public String before(Bounds frame, Skeleton body) {
        double from = reach.from(frame);
        int waves = (int) StrictMath.round((to(frame) - from) / WAVE);
        String path = "M" + PathData.units(from) + " " + PathData.units(-y) + WAVE_PATH.repeat(waves) + "V"
                + PathData.units(depth - y) + "H" + PathData.units(from) + "z";
        return Material.WATER
                .fill(new Element("path"))
                .with("opacity", ".5")
                .with("d", path)
                .toString();
    }

    /** The end of the last whole wave. */
    private double to(Bounds frame) {
        double from = reach.from(frame);
        return from + WAVE * StrictMath.round((reach.to(frame) - from) / WAVE);
    }
}
