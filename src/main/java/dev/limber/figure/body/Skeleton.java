package dev.limber.figure.body;

import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import java.util.Arrays;

/** A solved pose: every joint where it is. */
public record Skeleton(Spine spine, Vec hip, Pair<Leg> legs, Pair<Arm> arms, Head head) {
    /** A leg; the angles of thigh, shin and foot as the limbs hang. */
    public record Leg(Vec hip, Vec knee, Vec ankle, LegAngles turns) {
        public Vec toe() {
            return ankle.plus(Trig.direction(turns.foot()), .1);
        }

        /** The middle of the sole. */
        Vec sole() {
            Vec direction = Trig.direction(turns.foot());
            return ankle.plus(direction, .045).plus(direction.left(), -.044);
        }
    }

    /** The angles of a leg, in degrees. */
    public record LegAngles(double thigh, double shin, double foot, double hipBend) {
        public double kneeBend() {
            return Trig.wrap(thigh - shin);
        }

        double ankleBend() {
            return Trig.wrap(foot - 90 - shin);
        }
    }

    /** The joints of an arm and its angles. */
    public record Arm(Vec shoulder, Vec elbow, Vec wrist, ArmAngles turns) {
        public Vec tip() {
            return wrist.plus(Trig.direction(turns.hand()), Proportions.HAND);
        }

        public Vec fist() {
            return wrist.plus(Trig.direction(turns.hand()), .03);
        }
    }

    /** The angles of an arm, in degrees, and the share of its length that is seen. */
    public record ArmAngles(double upper, double fore, double hand, double shoulderBend, double length) {
        public double elbowBend() {
            return Trig.wrap(fore - upper);
        }

        double wristBend() {
            return Trig.wrap(hand - fore);
        }
    }

    /** Neck and head: base of the neck and its pitch, centre of the head and its pitch. */
    public record Head(Vec neckBase, double neckPitch, Vec centre, double pitch) {
        private Vec nose() {
            return centre.plus(Trig.front(pitch), .08);
        }
    }

    /** Where the middle of the body is across the picture. */
    public double middle() {
        double ofLegs = legs.near().knee().x()
                + legs.near().ankle().x()
                + legs.far().knee().x()
                + legs.far().ankle().x();
        return (hip.x() + head.neckBase().x() + head.centre().x() + ofLegs) / 7;
    }

    /** Whether no part of the body is this far from where it is in another. */
    public boolean looksAs(Skeleton other, double far) {
        return Arrays.stream(Landmark.values()).allMatch(mark -> mark.on(this).distance(mark.on(other)) < far)
                && legs.near().toe().distance(other.legs.near().toe()) < far
                && legs.far().toe().distance(other.legs.far().toe()) < far
                && head.nose().distance(other.head.nose()) < far;
    }

    /** The box around the whole body as it is drawn. */
    public Bounds bounds() {
        Bounds box = Bounds.NONE.with(head.centre(), .095).with(hip, .06);
        for (double s = 0; s < .3; s += .05) {
            box = box.with(spine.at(s).point(), .06);
        }
        return box.join(limbs(legs.near(), arms.near())).join(limbs(legs.far(), arms.far()));
    }

    private static Bounds limbs(Leg leg, Arm arm) {
        return Bounds.NONE
                .with(leg.knee(), .036)
                .with(leg.ankle(), .045)
                .with(leg.toe(), .03)
                .with(arm.elbow(), .025)
                .with(arm.tip(), .02);
    }
}
