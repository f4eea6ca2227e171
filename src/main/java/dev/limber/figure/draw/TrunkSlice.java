package dev.limber.figure.draw;

import dev.limber.figure.body.Spine;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;

/**
 * A slice of the trunk in its own coordinates: the lower end at the origin, the slice along the x axis, its front down.
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

    /** Its turn on the picture, in degrees. */
    public double turn() {
        return 90 - Trig.angle(axis());
    }

    /** A place on the spine, or this far in front of it. */
    public Vec at(double s, double ahead) {
        if (straight) {
            return new Vec(s - from, -ahead);
        }
        Vec off = spine.at(s).ahead(ahead).minus(origin());
        return new Vec(off.dot(axis()), off.dot(axis().left()));
    }
}
