package dev.limber.figure.body;

import dev.limber.figure.body.SidePose.Anchor;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Bent;
import dev.limber.figure.body.SidePose.Free;
import dev.limber.figure.body.SidePose.Grip;
import dev.limber.figure.body.SidePose.Hold;
import dev.limber.figure.body.SidePose.Kneeling;
import dev.limber.figure.body.SidePose.LegPose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.SidePose.Planted;
import dev.limber.figure.body.SidePose.Propped;
import dev.limber.figure.body.SidePose.Trunk;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;

/** The pose between two key poses: parameters are mixed and solved anew, so that no limb changes its length. */
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

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
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

    /** A limb with what it came to. */
    private record Solved<P, L>(P pose, L limb) {}

    private static Solved<LegPose, Leg> of(LegPose pose, Leg leg) {
        return new Solved<>(pose, leg);
    }

    private static Solved<ArmPose, Arm> with(ArmPose pose, Arm arm) {
        return new Solved<>(pose, arm);
    }

    private static LegPose leg(Solved<LegPose, Leg> a, Solved<LegPose, Leg> b, double t) {
        if (a.pose() instanceof Planted p && b.pose() instanceof Planted q) {
            return new Planted(mix(p.x(), q.x(), t), mix(p.y(), q.y(), t), mix(p.sole(), q.sole(), t));
        }
        if (a.pose() instanceof Kneeling p && b.pose() instanceof Kneeling q) {
            return new Kneeling(mix(p.thigh(), q.thigh(), t));
        }
        Bent p = bent(a);
        Bent q = bent(b);
        return new Bent(mix(p.hip(), q.hip(), t), mix(p.knee(), q.knee(), t), mix(p.ankle(), q.ankle(), t));
    }

    private static Bent bent(Solved<LegPose, Leg> leg) {
        return leg.pose() instanceof Bent bent
                ? bent
                : new Bent(
                        leg.limb().turns().hipBend(),
                        leg.limb().turns().kneeBend(),
                        leg.limb().turns().ankleBend());
    }

    private static ArmPose arm(Solved<ArmPose, Arm> a, Solved<ArmPose, Arm> b, double t) {
        if (a.pose() instanceof Placed p && b.pose() instanceof Placed q && p.bend() == q.bend()) {
            return new Placed(mix(p.x(), q.x(), t), mix(p.y(), q.y(), t), mix(p.palm(), q.palm(), t), p.bend());
        }
        if (a.pose() instanceof Grip p
                && b.pose() instanceof Grip q
                && p.hold().on() == q.hold().on()) {
            Hold hold = new Hold(
                    p.hold().on(),
                    mix(p.hold().at(), q.hold().at(), t),
                    mix(p.hold().off(), q.hold().off(), t));
            return new Grip(hold, mix(p.length(), q.length(), t), mix(p.turn(), q.turn(), t));
        }
        if (a.pose() instanceof Propped p && b.pose() instanceof Propped) {
            return p;
        }
        Free p = free(a);
        Free q = free(b);
        return new Free(
                mix(p.shoulder(), q.shoulder(), t),
                mix(p.elbow(), q.elbow(), t),
                mix(p.wrist(), q.wrist(), t),
                mix(p.length(), q.length(), t));
    }

    private static Free free(Solved<ArmPose, Arm> arm) {
        if (arm.pose() instanceof Free free) {
            return free;
        }
        Skeleton.ArmAngles turns = arm.limb().turns();
        return new Free(turns.shoulderBend(), turns.elbowBend(), turns.wristBend(), turns.length());
    }
}
