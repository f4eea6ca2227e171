package dev.limber.figure.body;

import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.geometry.Vec;
import java.util.OptionalDouble;

/** How far a placed hand can reach; found by halving, because the shoulder girdle follows the arm. */
public final class HandReach {
    private static final int HALVINGS = 24;
    private static final double LENGTH = Proportions.UPPER_ARM + Proportions.FOREARM;

    private final SideSolver solver;
    private final SidePose pose;
    private final boolean near;

    public HandReach(SideSolver solver, SidePose pose, boolean near) {
        this.solver = solver;
        this.pose = pose;
        this.near = near;
    }

    /** The x nearest to the one asked for that the hand reaches; none when its height is out of reach. */
    public OptionalDouble largest(Placed asked) {
        double good = arm(asked).shoulder().x();
        if (missing(asked, good) > 0) {
            return OptionalDouble.empty();
        }
        double bad = asked.x();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (good + bad) / 2;
            if (missing(asked, middle) > 0) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        return OptionalDouble.of(good);
    }

    private double missing(Placed asked, double x) {
        Placed placed = new Placed(x, asked.y(), asked.palm(), asked.bend());
        return arm(placed).shoulder().distance(new Vec(x, asked.y())) - LENGTH;
    }

    private Skeleton.Arm arm(ArmPose moved) {
        Pair<ArmPose> arms = near
                ? new Pair<>(moved, pose.arms().far())
                : new Pair<>(pose.arms().near(), moved);
        Pair<Skeleton.Arm> solved = solver.solve(new SidePose(pose.trunk(), pose.anchor(), pose.legs(), arms))
                .arms();
        return near ? solved.near() : solved.far();
    }
}
