package dev.limber.figure.check;

import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.LegPose;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.SidePose.Planted;
import dev.limber.figure.body.SidePose.Propped;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Fault.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that hands and feet reach the places where they are planted. */
final class ReachCheck {
    /** A planted limb may miss its target by this share of height; then it is drawn straight. */
    private static final double MISS = .004;

    private static final double LEG = Proportions.THIGH + Proportions.SHANK;
    private static final double ARM = Proportions.UPPER_ARM + Proportions.FOREARM;

    private static final List<String> ANCHOR = List.of("anchor.x", "anchor");

    private final PoseBody pose;
    private final PoseFaults faults;
    private final Trial trial;

    ReachCheck(PoseBody pose, PoseFaults faults, Trial trial) {
        this.pose = pose;
        this.faults = faults;
        this.trial = trial;
    }

    void check() {
        SidePose typed = pose.pose().body();
        foot("near", typed.legs().near(), pose.body().legs().near());
        foot("far", typed.legs().far(), pose.body().legs().far());
        hand("near", typed.arms().near(), pose.body().arms().near());
        hand("far", typed.arms().far(), pose.body().arms().far());
    }

    private void foot(String side, LegPose typed, Leg leg) {
        typed.as(Planted.class).ifPresent(foot -> {
            Vec target =
                    new Vec(foot.x(), foot.y()).plus(Trig.direction(foot.sole()).left(), Proportions.ANKLE);
            far(side + " foot", LimbKeys.leg(side).plantedThen(ANCHOR), target, leg.hip(), LEG);
        });
    }

    /** An arm whose elbow goes out never misses: it is drawn shorter instead. */
    private void hand(String side, ArmPose typed, Arm arm) {
        typed.as(Placed.class)
                .filter(hand -> hand.bend() != SidePose.Bend.OUT)
                .ifPresent(hand -> far(
                        side + " hand",
                        LimbKeys.arm(side).plantedThen(ANCHOR),
                        new Vec(hand.x(), hand.y()),
                        arm.shoulder(),
                        ARM * hand.length()));
        typed.as(Propped.class)
                .filter(propped -> !Double.isNaN(propped.elbow()))
                .ifPresent(elbow -> far(
                        side + " elbow",
                        LimbKeys.arm(side).plantedThen(ANCHOR),
                        new Vec(elbow.elbow(), Proportions.ELBOW_RADIUS),
                        arm.shoulder(),
                        Proportions.UPPER_ARM));
    }

    /** Reports a limb from a joint that is too short for its target. */
    private void far(String limb, List<String> keys, Vec target, Vec from, double length) {
        double missing = from.distance(target) - length;
        if (missing > MISS) {
            faults.error(
                    keys,
                    "the " + limb + " cannot reach x " + Measures.hundredths(target.x()) + ": "
                            + Measures.percent(missing) + " of height too far",
                    () -> hint(keys, from.x()),
                    new Spot(target, limb));
        }
    }

    private String hint(List<String> keys, double near) {
        String key = faults.typed(keys).orElse("");
        Optional<String> works =
                key.startsWith("anchor") ? anchor() : key.endsWith(".x") ? largest(key, near) : Optional.empty();
        return works.orElse("Bring it nearer to the body, or the body nearer to it.");
    }

    /** The number for a key, nearest to the one that was typed, with which the limb reaches its place. */
    private Optional<String> largest(String key, double near) {
        double typed = Trig.clamp(planted(pose.pose().body(), key), near - 1, near + 1);
        return trial.first(pose.pose(), key, Trial.toward(typed, near)).stream()
                .mapToObj(x -> "The " + (typed < near ? "smallest" : "largest") + " x that works is "
                        + Measures.hundredths(x) + ".")
                .findFirst();
    }

    /** Another height or place for the anchor with which the limb reaches its place. */
    private Optional<String> anchor() {
        SidePose.Anchor anchor = pose.pose().body().anchor();
        Stream<String> heights = trial.first(pose.pose(), "anchor.y", Trial.around(anchor.y())).stream()
                .mapToObj(y -> "With y " + Measures.hundredths(y) + " in the anchor it reaches.");
        Stream<String> places = trial.first(pose.pose(), "anchor.x", Trial.around(anchor.x())).stream()
                .mapToObj(x -> "With x " + Measures.hundredths(x) + " in the anchor it reaches.");
        return Stream.concat(heights, places).findFirst();
    }

    /** The x that was typed under a key. */
    static double planted(SidePose pose, String key) {
        boolean far = key.contains(".far.");
        boolean leg = key.startsWith("legs") || key.startsWith("feet");
        Optional<Double> foot =
                (far ? pose.legs().far() : pose.legs().near()).as(Planted.class).map(Planted::x);
        ArmPose arm = far ? pose.arms().far() : pose.arms().near();
        Optional<Double> hand = arm.as(Placed.class)
                .map(Placed::x)
                .or(() -> arm.as(Propped.class).map(Propped::elbow));
        return (leg ? foot : hand).orElse(0d);
    }
}
