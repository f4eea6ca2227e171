package dev.limber.figure.check;

import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.Slab;
import dev.limber.figure.prop.Wall;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** What a body rests on, and how far its weight is beside it. */
final class Support {
    private static final double GAP = .025;
    /** How deep the trunk may be in something soft, and a hand or foot in anything. */
    private static final double SUNK = .07;

    private static final double LIMB_SUNK = .03;
    private static final double ASIDE = .03;
    private static final double AT_WALL = .05;
    private static final double HELD = .04;
    private static final double FLOOR = 0;

    private final PoseBody pose;
    private final List<Slab> slabs = new ArrayList<>();
    private final Set<String> resting = new TreeSet<>();
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    Support(PoseBody pose) {
        this.pose = pose;
        slabs.add(new Slab(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, FLOOR));
        pose.pose().props().forEach(prop -> slabs.addAll(prop.slabs()));
        pose.outline().stream()
                .filter(BodyPart::rests)
                .filter(part -> slabs.stream().anyMatch(slab -> rests(part, slab)))
                .forEach(part -> {
                    resting.add(part.name());
                    reach(part.at().x());
                });
        hold(
                "near hand",
                pose.pose().body().arms().near().as(Placed.class).isPresent(),
                pose.body().arms().near());
        hold(
                "far hand",
                pose.pose().body().arms().far().as(Placed.class).isPresent(),
                pose.body().arms().far());
        if (carries()) {
            lean();
        }
    }

    private void reach(double x) {
        left = StrictMath.min(left, x);
        right = StrictMath.max(right, x);
    }

    private static boolean rests(BodyPart part, Slab slab) {
        double gap = part.bottom() - slab.height();
        return gap < GAP
                && gap > -(part.isTrunk() ? SUNK : LIMB_SUNK)
                && slab.aside(part.at().x()) < ASIDE;
    }

    /** A hand that was placed at a thing holds on to it. */
    private void hold(String name, boolean placed, Arm arm) {
        Vec fist = arm.fist();
        boolean holds = pose.pose().props().stream()
                .map(prop -> prop.bounds(pose.body()).padded(HELD))
                .anyMatch(box -> within(box, fist));
        if (placed && holds) {
            resting.add(name);
            reach(fist.x());
        }
    }

    private static boolean within(Bounds box, Vec at) {
        return at.x() > box.left() && at.x() < box.right() && at.y() > box.bottom() && at.y() < box.top();
    }

    /** A body that touches a wall, or holds a pole or a band, does not fall to that side. */
    private void lean() {
        pose.props(Wall.class)
                .filter(wall -> pose.outline().stream()
                        .anyMatch(part -> wall.reaches(part.at().y())
                                && StrictMath.abs(part.at().x() - wall.x()) < part.radius() + AT_WALL))
                .forEach(wall -> reach(wall.x()));
        for (Prop prop : pose.pose().props()) {
            prop.stay().ifPresent(this::reach);
        }
    }

    /** Whether anything carries the body at all. */
    boolean carries() {
        return !resting.isEmpty();
    }

    boolean carries(String part) {
        return resting.contains(part);
    }

    /** How far the weight of the body is beside what carries it; negative when it is above it. */
    double off() {
        double x = weight(pose.body()).x();
        return StrictMath.max(left - x, x - right);
    }

    /** How far a part is above what is below it. */
    OptionalDouble gap(String name) {
        return pose.outline().stream()
                .filter(part -> part.name().equals(name) && part.rests())
                .flatMapToDouble(part -> slabs.stream()
                        .filter(slab -> slab.aside(part.at().x()) == 0 && slab.height() < part.bottom() + GAP)
                        .mapToDouble(slab -> part.bottom() - slab.height()))
                .min();
    }

    /** The middle of the body's weight; the shares of its parts are those of Winter's Biomechanics. */
    private static Vec weight(Skeleton body) {
        return body.head()
                .centre()
                .times(.081)
                .plus(body.spine().at(.15).point(), .497)
                .plus(leg(body.legs().near()))
                .plus(leg(body.legs().far()))
                .plus(arm(body.arms().near()))
                .plus(arm(body.arms().far()));
    }

    private static Vec leg(Leg leg) {
        return leg.hip()
                .mix(leg.knee(), .43)
                .times(.1)
                .plus(leg.knee().mix(leg.ankle(), .43), .0465)
                .plus(leg.ankle().mix(leg.toe(), .4), .0145);
    }

    private static Vec arm(Arm arm) {
        return arm.shoulder()
                .mix(arm.elbow(), .43)
                .times(.028)
                .plus(arm.elbow().mix(arm.wrist(), .43), .016)
                .plus(arm.wrist(), .006);
    }
}
