package dev.limber.figure;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Findings;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.read.EnumWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds what a pose asks to show and its drawing does not: an arrow of a part that has not moved, a mark behind the near
 * arm, a limb that its frame cuts off from the body or from what it stands on.
 */
final class UnseenCheck {
    private static final double UPPER_ARM = .033;
    private static final double FOREARM = .021;
    private static final double HAND = .024;
    /** The share of a mark that may be hidden. */
    private static final double HIDDEN = .5;

    private final Move move;
    private final MoveDrawing drawing;
    private final SideSolver solver;
    private final Findings findings = new Findings();

    UnseenCheck(Move move) {
        this.move = move;
        this.drawing = new MoveDrawing(move);
        this.solver = new SideSolver(move.person());
    }

    List<Diagnostic> check() {
        for (KeyPose pose : move.poses()) {
            arrows(pose);
            if (pose.front().isEmpty()) {
                Skeleton body = solver.solve(pose.body());
                marks(pose, body);
                frame(pose, body);
            }
        }
        return findings.list();
    }

    private void arrows(KeyPose pose) {
        pose.arrows().stream()
                .filter(mark -> !drawing.follows(pose, mark))
                .map(EnumWords::word)
                .forEach(part -> {
                    boolean alone = pose.ghost().isEmpty();
                    tell(
                            pose,
                            "arrows",
                            part + " has no arrow: "
                                    + (alone ? "there is no ghost that it comes from" : "it has not moved"),
                            alone
                                    ? "Name the pose that it comes from as the ghost, or take the arrow out."
                                    : "Name a ghost from which it moves, or take the arrow out.");
                });
    }

    private void marks(KeyPose pose, Skeleton body) {
        if (pose.appearance().armBehind()) {
            return;
        }
        for (Muscle muscle : pose.appearance().muscles()) {
            List<Vec> places = MuscleDrawing.of(muscle, move.person().torso()).middle(body);
            long hidden = places.stream()
                    .filter(place -> hides(body.arms().near(), place))
                    .count();
            if (hidden > places.size() * HIDDEN) {
                String word = EnumWords.word(muscle);
                tell(pose, "muscles", "the near arm hides " + word, "Move the arm, or take " + word + " out.");
            }
        }
    }

    private static boolean hides(Skeleton.Arm arm, Vec place) {
        return distance(place, arm.shoulder(), arm.elbow()) < UPPER_ARM
                || distance(place, arm.elbow(), arm.wrist()) < FOREARM
                || distance(place, arm.wrist(), arm.tip()) < HAND;
    }

    private static double distance(Vec place, Vec from, Vec to) {
        Vec bone = to.minus(from);
        Vec off = place.minus(from);
        double along = off.dot(bone) / StrictMath.max(1e-9, bone.dot(bone));
        return place.distance(from.mix(to, Trig.clamp(along, 0, 1)));
    }

    /** A limb from where the body holds it to its end, and whether it bears. */
    private record Limb(String name, Vec root, Vec end, boolean bears) {
        private boolean cutBy(Bounds frame) {
            boolean ends = frame.holds(end);
            return ends != frame.holds(root) && (ends || bears);
        }
    }

    private void frame(KeyPose pose, Skeleton body) {
        List<String> cut = pose.crop().stream()
                .flatMap(frame -> limbs(pose.body(), body).filter(limb -> limb.cutBy(frame)))
                .map(Limb::name)
                .toList();
        if (!cut.isEmpty()) {
            Bounds whole = body.bounds().padded(.005);
            tell(
                    pose,
                    "crop",
                    "the frame cuts the " + String.join(" and the ", cut),
                    String.format(
                            Locale.ROOT,
                            "The whole body is in { left: %.2f, bottom: %.2f, right: %.2f, top: %.2f }.",
                            whole.left(),
                            StrictMath.min(0, whole.bottom()),
                            whole.right(),
                            whole.top()));
        }
    }

    private static Stream<Limb> limbs(SidePose typed, Skeleton body) {
        return Stream.of(
                leg("near leg", typed.legs().near(), body.legs().near()),
                leg("far leg", typed.legs().far(), body.legs().far()),
                arm("near arm", typed.arms().near(), body.arms().near()),
                arm("far arm", typed.arms().far(), body.arms().far()));
    }

    private static Limb leg(String name, SidePose.LegPose typed, Skeleton.Leg leg) {
        return new Limb(
                name, leg.hip(), leg.toe(), typed.as(SidePose.Bent.class).isEmpty());
    }

    private static Limb arm(String name, SidePose.ArmPose typed, Skeleton.Arm arm) {
        return new Limb(
                name, arm.shoulder(), arm.tip(), typed.as(SidePose.Placed.class).isPresent());
    }

    private void tell(KeyPose pose, String key, String what, String hint) {
        findings.note(Code.UNSEEN, pose.span(key), "pose \"" + pose.id() + "\": " + what, hint);
    }
}
