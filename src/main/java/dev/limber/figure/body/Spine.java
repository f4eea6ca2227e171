package dev.limber.figure.body;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;

/** The curve from the hip joints to the neck; bending spreads evenly over the low and over the upper back. */
public final class Spine {
    private static final int STEPS = 60;
    private static final double STEP = Proportions.SPINE / STEPS;

    /** A place on the curve and the pitch of the body there. */
    public record Place(Vec point, double pitch) {
        public Vec ahead(double distance) {
            return point.plus(Trig.front(pitch), distance);
        }
    }

    private final double pitch;
    private final double lumbar;
    private final double thoracic;
    private final Vec hip;
    private final Vec[] points = new Vec[STEPS + 1];

    public Spine(double pitch, double lumbar, double thoracic, Vec hip) {
        this.pitch = pitch;
        this.lumbar = lumbar;
        this.thoracic = thoracic;
        this.hip = hip;
        points[0] = hip;
        for (int i = 0; i < STEPS; i++) {
            points[i + 1] = points[i].plus(Trig.up(pitchAt((i + .5) * STEP)), STEP);
        }
    }

    Spine movedTo(Vec newHip) {
        return new Spine(pitch, lumbar, thoracic, newHip);
    }

    /** The same curve from the origin along the x axis; its front is below. */
    public Spine horizontal() {
        return new Spine(90, lumbar, thoracic, Vec.ZERO);
    }

    public Place at(double s) {
        if (s <= 0) {
            return new Place(hip.plus(Trig.up(pitch), s), pitch);
        }
        int i = (int) StrictMath.min(STEPS - 1, s / STEP);
        return new Place(points[i].mix(points[i + 1], s / STEP - i), pitchAt(s));
    }

    private double pitchAt(double s) {
        return pitch + lumbar * Trig.clamp((s - .01) / .14, 0, 1) + thoracic * Trig.clamp((s - .14) / .14, 0, 1);
    }
}
