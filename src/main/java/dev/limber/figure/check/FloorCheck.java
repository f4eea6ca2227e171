package dev.limber.figure.check;

import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Fault.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that no part of a body is below the floor. */
final class FloorCheck {
    private static final double BELOW = .012;
    private static final List<String> WHOLE = List.of("anchor.y", "anchor", "pelvis", "spine");

    private final PoseBody pose;
    private final PoseFaults faults;
    private final List<Low> parts = new ArrayList<>();

    /** A part by its lowest point, and the keys that may have brought it there. */
    private record Low(String name, Vec at, double height, List<String> keys) {}

    FloorCheck(PoseBody pose, PoseFaults faults) {
        this.pose = pose;
        this.faults = faults;
    }

    /** Reports what is too low, the deepest first; what follows from the same number is not told again. */
    void check() {
        add("trunk", pose.body().hip(), pose.body().hip().y() - pose.lowestOfTrunk(), WHOLE);
        add("head", pose.body().head().centre(), BodyOutline.HEAD_RADIUS, WHOLE);
        leg("near", pose.body().legs().near());
        leg("far", pose.body().legs().far());
        arm("near", pose.body().arms().near());
        arm("far", pose.body().arms().far());
        parts.stream()
                .filter(part -> part.height() < -BELOW)
                .sorted(Comparator.comparingDouble(Low::height))
                .forEach(this::report);
    }

    private void leg(String side, Leg leg) {
        List<String> keys = LimbKeys.leg(side).then(WHOLE);
        add(side + " knee", leg.knee(), Proportions.KNEE_RADIUS, keys);
        add(side + " ankle", leg.ankle(), BodyOutline.ANKLE_RADIUS, keys);
        add(side + " forefoot", leg.toe(), BodyOutline.TOE_RADIUS, keys);
    }

    private void arm(String side, Arm arm) {
        List<String> keys = LimbKeys.arm(side).then(WHOLE);
        add(side + " elbow", arm.elbow(), Proportions.ELBOW_RADIUS, keys);
        add(side + " hand", arm.wrist(), .014, keys);
    }

    private void add(String name, Vec at, double radius, List<String> keys) {
        parts.add(new Low(name, at, at.y() - radius, keys));
    }

    private void report(Low part) {
        faults.error(
                part.keys(),
                "the " + part.name() + " is " + Measures.percent(-part.height()) + " of height below the floor",
                () -> "At most " + Measures.percent(BELOW) + " is drawn. Raise the anchor, or bend that limb more.",
                new Spot(part.at(), part.name()));
    }
}
