package dev.limber.figure.body;

import static dev.limber.figure.geometry.Trig.mix;

import dev.limber.figure.body.SidePose.Anchor;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Bent;
import dev.limber.figure.body.SidePose.Free;
import dev.limber.figure.body.SidePose.LegPose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Trunk;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;

/** The poses between two key poses: their numbers are mixed and solved again, so that no limb changes its length. */
public final class Blend {
    private final SidePose from;
    private final SidePose to;
    private final Skeleton solvedFrom;
    private final Skeleton solvedTo;

    public Blend(SidePose from, SidePose to, SideSolver solver) {
        this.from = from;
        this.to = to;
        this.solvedFrom = solver.solve(from);
        this.solvedTo = solver.solve(to);
    }

    public SidePose at(double t) {
        Pair<Leg> fromLegs = solvedFrom.legs();
        Pair<Leg> toLegs = solvedTo.legs();
        Pair<Arm> fromArms = solvedFrom.arms();
        Pair<Arm> toArms = solvedTo.arms();
        return new SidePose(
                trunk(t),
                anchor(t),
                new Pair<>(
                        leg(
                                of(from.legs().near(), fromLegs.near()),
                                of(to.legs().near(), toLegs.near()),
                                t),
                        leg(of(from.legs().far(), fromLegs.far()), of(to.legs().far(), toLegs.far()), t)),
                new Pair<>(
                        arm(
                                with(from.arms().near(), fromArms.near()),
                                with(to.arms().near(), toArms.near()),
                                t),
                        arm(
                                with(from.arms().far(), fromArms.far()),
                                with(to.arms().far(), toArms.far()),
                                t)));
    }

    private Trunk trunk(double t) {
        Trunk a = from.trunk();
        Trunk b = to.trunk();
        return new Trunk(
                mix(a.pitch(), b.pitch(), t),
                mix(a.lumbar(), b.lumbar(), t),
                mix(a.thoracic(), b.thoracic(), t),
                mix(a.neck(), b.neck(), t),
                mix(a.head(), b.head(), t));
    }

    private Anchor anchor(double t) {
        Anchor a = from.anchor();
        Anchor b = to.anchor();
        return new Anchor(t < 1 ? a.part() : b.part(), mix(a.x(), b.x(), t), mix(a.y(), b.y(), t));
    }

    /** A limb as it is given, and as it was solved. */
    private record Solved<P, L>(P pose, L limb) {}

    private static Solved<LegPose, Leg> of(LegPose pose, Leg leg) {
        return new Solved<>(pose, leg);
    }

    private static Solved<ArmPose, Arm> with(ArmPose pose, Arm arm) {
        return new Solved<>(pose, arm);
    }

    private static LegPose leg(Solved<LegPose, Leg> a, Solved<LegPose, Leg> b, double t) {
        return a.pose().toward(b.pose(), t).orElseGet(() -> bent(bent(a), bent(b), t));
    }

    private static LegPose bent(Bent a, Bent b, double t) {
        return new Bent(mix(a.hip(), b.hip(), t), mix(a.knee(), b.knee(), t), mix(a.ankle(), b.ankle(), t));
    }

    /** The joints of a leg: as they are given, or as they were solved. */
    private static Bent bent(Solved<LegPose, Leg> leg) {
        Skeleton.LegAngles angles = leg.limb().turns();
        return leg.pose()
                .as(Bent.class)
                .orElseGet(() -> new Bent(angles.hipBend(), angles.kneeBend(), angles.ankleBend()));
    }

    private static ArmPose arm(Solved<ArmPose, Arm> a, Solved<ArmPose, Arm> b, double t) {
        return a.pose().toward(b.pose(), t).orElseGet(() -> free(free(a), free(b), t));
    }

    private static ArmPose free(Free a, Free b, double t) {
        return new Free(
                mix(a.shoulder(), b.shoulder(), t),
                mix(a.elbow(), b.elbow(), t),
                mix(a.wrist(), b.wrist(), t),
                mix(a.length(), b.length(), t));
    }

    /** The joints of an arm: as they are given, or as they were solved. */
    private static Free free(Solved<ArmPose, Arm> arm) {
        Skeleton.ArmAngles angles = arm.limb().turns();
        return arm.pose()
                .as(Free.class)
                .orElseGet(
                        () -> new Free(angles.shoulderBend(), angles.elbowBend(), angles.wristBend(), angles.length()));
    }
}
