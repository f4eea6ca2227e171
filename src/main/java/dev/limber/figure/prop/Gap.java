package dev.limber.figure.prop;

import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Spine;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.PathData;
import dev.limber.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A bracket below the room between the waist and the floor, which stays open to the eye; true of one pose only, and wrong
 * in the next.
 */
public record Gap() implements Prop {
    /** How far the bracket is below the floor: under a mat. */
    private static final double BELOW = .062;

    private static final double TICK = .026;
    private static final double END = .012;
    private static final int WIDTH = 9;

    static final PropKind KIND = PropKind.of("gap", values -> new Gap(), NumberKeys.X);

    @Override
    public Bounds bounds(Skeleton body) {
        return new Bounds(body.hip().x(), -BELOW - .01, body.hip().x(), 0);
    }

    @Override
    public String before(Bounds frame, Skeleton body) {
        List<Vec> waist = waist(body.spine());
        if (waist.size() < 2) {
            return "";
        }
        Vec low = new Vec(waist.get(waist.size() - 1).x() - END, -BELOW);
        Vec high = new Vec(waist.get(0).x() + END, -BELOW);
        Vec tick = new Vec(0, TICK);
        return new Element("path")
                .with("class", "ar")
                .with("fill", "none")
                .with("stroke", "#a0461a")
                .with("stroke-width", WIDTH)
                .with(
                        "d",
                        new PathData()
                                .start(low.plus(tick))
                                .line(low)
                                .line(high)
                                .line(high.plus(tick))
                                .text())
                .toString();
    }

    @Override
    public boolean fixed() {
        return false;
    }

    /** The points of the waist above the floor. */
    private static List<Vec> waist(Spine spine) {
        List<Vec> waist = new ArrayList<>();
        for (double s = .0; s < .19; s += .02) {
            Vec point = spine.at(s).ahead(-Proportions.TORSO.at(s).back());
            if (point.y() > .002) {
                waist.add(point);
            }
        }
        return waist;
    }
}
