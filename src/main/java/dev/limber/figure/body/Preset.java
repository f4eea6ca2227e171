package dev.limber.figure.body;

import dev.limber.figure.body.SidePose.Anchor;
import dev.limber.figure.body.SidePose.AnchorPart;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Bend;
import dev.limber.figure.body.SidePose.Bent;
import dev.limber.figure.body.SidePose.Free;
import dev.limber.figure.body.SidePose.Grip;
import dev.limber.figure.body.SidePose.HeldSegment;
import dev.limber.figure.body.SidePose.Hold;
import dev.limber.figure.body.SidePose.Kneeling;
import dev.limber.figure.body.SidePose.LegPose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.SidePose.Planted;
import dev.limber.figure.body.SidePose.Trunk;

/** Positions to start from; they carry most of the numbers of a figure. */
public enum Preset {
    STANDING(
            new Trunk(0, 0, 0, 0, 0),
            new Anchor(AnchorPart.FOOT, 0, 0),
            new Pair<>(new Bent(3, 5, 2), new Planted(.03, 0, 90)),
            both(new Free(4, 10, 0, 1))),
    HANDS_AND_KNEES(
            new Trunk(72, 0, 0, -2, -2),
            new Anchor(AnchorPart.KNEE, 0, 0),
            both(new Kneeling(0)),
            new Pair<>(flat(.262, Bend.BACK), flat(.285, Bend.BACK))),
    CROOK_LYING(
            new Trunk(-90, 0, 0, 4, 4),
            new Anchor(AnchorPart.TORSO, 0, 0),
            planted(.27),
            new Pair<>(flat(.05, Bend.OUT), flat(.06, Bend.OUT))),
    LYING_BACK(
            new Trunk(-90, 0, 0, 4, 4),
            new Anchor(AnchorPart.TORSO, 0, 0),
            both(new Bent(-3, 0, -20)),
            new Pair<>(flat(.05, Bend.OUT), flat(.06, Bend.OUT))),
    LYING_FRONT(
            new Trunk(90, 0, 0, -6, -6),
            new Anchor(AnchorPart.TORSO, 0, 0),
            both(new Bent(0, 0, -62)),
            new Pair<>(flat(-.02, Bend.OUT), flat(-.03, Bend.OUT))),
    SITTING_CHAIR(
            new Trunk(0, 0, 0, 0, 0),
            new Anchor(AnchorPart.TORSO, 0, .25),
            planted(.25),
            new Pair<>(
                    new Grip(new Hold(HeldSegment.NEAR_THIGH, .62, .055), 1, 0),
                    new Grip(new Hold(HeldSegment.FAR_THIGH, .66, .055), 1, 0))),
    BACK_TO_WALL(
            new Trunk(0, 0, 0, 0, 0), new Anchor(AnchorPart.WALL, 0, .5), planted(.17), both(new Free(4, 8, 0, 1))),
    SITTING_ON_HEELS(
            new Trunk(10, 0, 0, 0, 0),
            new Anchor(AnchorPart.KNEE, 0, 0),
            both(new Kneeling(58)),
            new Pair<>(
                    new Grip(new Hold(HeldSegment.NEAR_THIGH, .62, .055), 1, 0),
                    new Grip(new Hold(HeldSegment.FAR_THIGH, .66, .055), 1, 0))),
    IN_WATER(
            new Trunk(0, 0, 0, 0, 0),
            new Anchor(AnchorPart.HIP, 0, 0),
            both(new Bent(0, 0, -40)),
            both(new Free(0, 0, 0, 1)));

    private final SidePose pose;

    Preset(Trunk trunk, Anchor anchor, Pair<LegPose> legs, Pair<ArmPose> arms) {
        this.pose = new SidePose(trunk, anchor, legs, arms);
    }

    private static Pair<LegPose> both(LegPose leg) {
        return new Pair<>(leg, leg);
    }

    private static Pair<ArmPose> both(ArmPose arm) {
        return new Pair<>(arm, arm);
    }

    private static Pair<LegPose> planted(double x) {
        return new Pair<>(new Planted(x, 0, 90), new Planted(x + .02, 0, 90));
    }

    private static ArmPose flat(double x, Bend bend) {
        return new Placed(x, Proportions.PALM, 90, bend, 1);
    }

    public SidePose pose() {
        return pose;
    }
}
