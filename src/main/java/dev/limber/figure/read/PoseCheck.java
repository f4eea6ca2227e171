package dev.limber.figure.read;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.figure.body.HandReach;
import dev.limber.figure.body.Joint;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.SidePose.Planted;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.Sheet;
import dev.limber.figure.prop.Wall;
import dev.limber.figure.prop.Water;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Checks that a body can do what its poses ask: joints, reach, floor and wall. */
final class PoseCheck {
    /** A planted limb may miss its target by this share of height; then it is drawn straight. */
    private static final double REACH = .004;

    private static final double BELOW = .012;

    private final Move move;
    private final SideSolver solver;
    private final Findings findings = new Findings();

    PoseCheck(Move move) {
        this.move = move;
        this.solver = new SideSolver(move.person());
    }

    List<Diagnostic> check() {
        for (KeyPose pose : move.poses()) {
            if (pose.front().isPresent()) {
                continue;
            }
            Skeleton body = solver.solve(pose.body());
            boolean swims = has(pose, Water.class);
            bends(pose, body).stream()
                    .filter(bend -> !(swims && bend.joint() == Joint.SHOULDER))
                    .forEach(bend -> joint(pose, bend));
            reach(pose, body);
            if (!swims && !has(pose, Sheet.class)) {
                floor(pose, body);
            }
            if (has(pose, Wall.class)) {
                wall(pose, body);
            }
        }
        move.transitions().forEach(pair -> transition(pair.from(), pair.to()));
        return findings.list();
    }

    /** Reports a transition between two views or two anchors, which cannot be animated. */
    private void transition(KeyPose before, KeyPose pose) {
        boolean front = pose.front().isPresent();
        if (front != before.front().isPresent()) {
            report(
                    pose,
                    List.of("front", "ghost"),
                    "it is seen from the " + (front ? "front" : "side") + ", and \"" + before.id()
                            + "\" before it from the " + (front ? "side" : "front"),
                    "Take another pose for ghost or loop.");
            return;
        }
        String from = EnumWords.word(before.body().anchor().part());
        String to = EnumWords.word(pose.body().anchor().part());
        if (!front && !from.equals(to)) {
            report(
                    pose,
                    List.of("anchor.part", "anchor", "ghost"),
                    "it hangs on its \"" + to + "\", and \"" + before.id() + "\" before it on its \"" + from + "\"",
                    "anchor: { part: " + from + " }");
        }
    }

    private static boolean has(KeyPose pose, Class<? extends Prop> kind) {
        return pose.props().stream().anyMatch(kind::isInstance);
    }

    private static List<Joint.Bend> bends(KeyPose pose, Skeleton body) {
        List<Joint.Bend> bends = new ArrayList<>(Joint.of(pose.body().trunk()));
        bends.addAll(Joint.of("near", body.legs().near()));
        bends.addAll(Joint.of("far", body.legs().far()));
        bends.addAll(Joint.of("near", body.arms().near()));
        bends.addAll(Joint.of("far", body.arms().far()));
        return bends;
    }

    private void joint(KeyPose pose, Joint.Bend bend) {
        Joint joint = bend.joint();
        if (!joint.possible().holds(bend.degrees())) {
            double most = joint.possible().nearest(bend.degrees());
            report(
                    pose,
                    bend.keys(),
                    bend.name() + " " + whole(bend.degrees()) + " is beyond " + whole(most),
                    "The largest value that works is " + whole(most) + ".");
        } else if (!joint.usual().holds(bend.degrees())) {
            double most = joint.usual().nearest(bend.degrees());
            findings.warning(
                    Code.OUT_OF_RANGE,
                    span(pose, bend.keys()),
                    about(pose) + bend.name() + " " + whole(bend.degrees()) + " is more than most people can do",
                    "Most people reach " + whole(most) + ".");
        }
    }

    private void reach(KeyPose pose, Skeleton body) {
        pose.body()
                .legs()
                .near()
                .as(Planted.class)
                .ifPresent(foot -> foot(pose, "near", foot, body.legs().near()));
        pose.body()
                .legs()
                .far()
                .as(Planted.class)
                .ifPresent(foot -> foot(pose, "far", foot, body.legs().far()));
        placed(pose.body().arms().near())
                .ifPresent(hand -> hand(pose, "near", hand, body.arms().near()));
        placed(pose.body().arms().far())
                .ifPresent(hand -> hand(pose, "far", hand, body.arms().far()));
    }

    /** A hand with a target that it may miss; an arm whose elbow goes out is drawn shorter instead. */
    private static Optional<Placed> placed(ArmPose arm) {
        return arm.as(Placed.class).filter(hand -> hand.bend() != SidePose.Bend.OUT);
    }

    private void foot(KeyPose pose, String side, Planted planted, Leg solved) {
        double length = Proportions.THIGH + Proportions.SHANK;
        Vec target = new Vec(planted.x(), planted.y())
                .plus(Trig.direction(planted.sole()).left(), Proportions.ANKLE);
        double rise = target.y() - solved.hip().y();
        double aside = StrictMath.sqrt(StrictMath.max(0, length * length - rise * rise));
        double most = solved.hip().x() + (target.x() < solved.hip().x() ? -aside : aside) - target.x();
        far(
                pose,
                new Limb(side, "foot", List.of("legs." + side + ".x", "legs.both.x", "feet.x"), planted.x()),
                solved.hip().distance(target) - length,
                () -> StrictMath.abs(rise) > length ? OptionalDouble.empty() : OptionalDouble.of(planted.x() + most));
    }

    private void hand(KeyPose pose, String side, Placed placed, Arm solved) {
        double length = Proportions.UPPER_ARM + Proportions.FOREARM;
        far(
                pose,
                new Limb(side, "hand", List.of("arms." + side + ".x", "arms.both.x", "hands.x"), placed.x()),
                solved.shoulder().distance(new Vec(placed.x(), placed.y())) - length,
                () -> new HandReach(solver, pose.body(), side.equals("near")).largest(placed));
    }

    /** A limb by name, the keys under which its target may stand, and the x that was asked for. */
    private record Limb(String side, String name, List<String> keys, double x) {}

    private void far(KeyPose pose, Limb limb, double missing, Supplier<OptionalDouble> largest) {
        if (missing <= REACH) {
            return;
        }
        OptionalDouble most = largest.get();
        report(
                pose,
                limb.keys(),
                "the " + limb.side() + " " + limb.name() + " cannot reach x " + hundredths(limb.x()) + ": "
                        + percent(missing) + " of height too far",
                most.isEmpty()
                        ? "No x works at this height; bring the body nearer to the floor."
                        : "The largest x that works is " + hundredths(most.getAsDouble()) + ".");
    }

    private void floor(KeyPose pose, Skeleton body) {
        below(pose, "trunk", solver.lowest(body));
        below(pose, "head", body.head().centre().y() - .066);
        floor(pose, "near", body.legs().near(), body.arms().near());
        floor(pose, "far", body.legs().far(), body.arms().far());
    }

    private void floor(KeyPose pose, String side, Leg leg, Arm arm) {
        below(pose, side + " knee", leg.knee().y() - Proportions.KNEE_RADIUS);
        below(pose, side + " ankle", leg.ankle().y() - .021);
        below(pose, side + " forefoot", leg.toe().y() - .012);
        below(pose, side + " elbow", arm.elbow().y() - Proportions.ELBOW_RADIUS);
        below(pose, side + " hand", arm.wrist().y() - .014);
    }

    private void below(KeyPose pose, String part, double height) {
        if (height < -BELOW) {
            report(
                    pose,
                    List.of(),
                    "the " + part + " is " + percent(-height) + " of height below the floor",
                    "At most " + percent(BELOW) + " is drawn. Raise the anchor, or bend that limb more.");
        }
    }

    private void wall(KeyPose pose, Skeleton body) {
        double behind = StrictMath.min(
                body.head().centre().x() - .075,
                StrictMath.min(
                        body.arms().near().elbow().x(),
                        body.legs().near().ankle().x()));
        if (behind < -BELOW) {
            report(
                    pose,
                    List.of("anchor.x", "anchor"),
                    "the body goes " + percent(-behind) + " of height into the wall",
                    "Move the anchor to x " + hundredths(pose.body().anchor().x() - behind) + " or beyond.");
        }
    }

    private void report(KeyPose pose, List<String> keys, String message, String hint) {
        findings.error(Code.OUT_OF_RANGE, span(pose, keys), about(pose) + message, hint);
    }

    private static String about(KeyPose pose) {
        return "pose \"" + pose.id() + "\": ";
    }

    private static Span span(KeyPose pose, List<String> keys) {
        return keys.stream()
                .filter(pose.spans()::containsKey)
                .findFirst()
                .map(pose::span)
                .orElse(pose.span("id"));
    }

    private static String whole(double value) {
        return String.valueOf(StrictMath.round(value));
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
