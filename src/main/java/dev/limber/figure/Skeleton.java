package dev.limber.figure;

import dev.limber.figure.SidePose.Pair;

/** A solved pose: every joint where it is. */
record Skeleton(Spine spine, Vec hip, Pair<Leg> legs, Pair<Arm> arms, Head head) {
    /** A leg; the angles of thigh, shin and foot as the limbs hang. */
    record Leg(Vec hip, Vec knee, Vec ankle, LegTurns turns) {
        Vec toe() {
            return ankle.plus(Trig.way(turns.foot()), .1);
        }

        /** The middle of the sole. */
        Vec sole() {
            Vec way = Trig.way(turns.foot());
            return ankle.plus(way, .045).plus(way.left(), -.044);
        }
    }

    record LegTurns(double thigh, double shin, double foot, double hipBend) {
        double kneeBend() {
            return Trig.wrap(thigh - shin);
        }

        double ankleBend() {
            return Trig.wrap(foot - 90 - shin);
        }
    }

    /** An arm; {@code length} is the share of it that the viewer sees, {@code over} what is missing to its target. */
    record Arm(Vec shoulder, Vec elbow, Vec wrist, ArmTurns turns) {
        Vec tip() {
            return wrist.plus(Trig.way(turns.hand()), Proportions.HAND);
        }

        Vec fist() {
            return wrist.plus(Trig.way(turns.hand()), .03);
        }
    }

    record ArmTurns(double upper, double fore, double hand, double shoulderBend, double length) {
        double elbowBend() {
            return Trig.wrap(fore - upper);
        }

        double wristBend() {
            return Trig.wrap(hand - fore);
        }
    }

    /** Neck and head: base of the neck and its pitch, centre of the head and its pitch. */
    record Head(Vec neckBase, double neckPitch, Vec centre, double pitch) {}
}
