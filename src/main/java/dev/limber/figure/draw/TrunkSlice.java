package dev.limber.figure.draw;

import dev.limber.figure.body.Spine;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;

/**
 * A slice of the trunk in coordinates of its own: its lower end at the origin, along the x axis, the front below.
 *
 * @param from where it begins on the spine
 * @param to where it ends
 * @param straight whether it is drawn as if the spine were straight, since it bends in an animation
 */
public record TrunkSlice(Spine spine, double from, double to, boolean straight) {
    public Vec origin() {
        return spine.at(from).point();
    }

    private Vec axis() {
        Vec chord = spine.at(to).point().minus(origin());
        return chord.times(1 / chord.length());
    }

    /** How it is turned on the picture. */
    public double turn() {
        return 90 - Trig.angle(axis());
    }

    /** A place on the spine, and ahead of it. */
    public Vec at(double s, double ahead) {
        if (straight) {
            return new Vec(s - from, -ahead);
        }
        Vec off = spine.at(s).ahead(ahead).minus(origin());
        return new Vec(off.dot(axis()), off.dot(axis().left()));
    }
}
