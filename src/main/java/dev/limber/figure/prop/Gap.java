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

/** Marks the room between the waist and the floor; true of one pose only, and wrong in the next. */
public record Gap() implements Prop {
    static final PropKind KIND = PropKind.of("gap", values -> new Gap(), NumberKeys.X);

    @Override
    public String before(Bounds frame, Skeleton body) {
        List<Vec> waist = waist(body.spine());
        if (waist.size() < 2) {
            return "";
        }
        Vec first = new Vec(waist.get(0).x() + .012, 0);
        Vec last = new Vec(waist.get(waist.size() - 1).x() - .012, 0);
        waist.add(0, first);
        waist.add(last);
        return new Element("path")
                .with("class", "ah")
                .with("fill", "#a0461a")
                .with("d", new PathData().start(first).curve(waist).close().text())
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
