package dev.limber.figure.read;

import dev.limber.contract.Values;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.SidePose;
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
import dev.limber.figure.body.SidePose.Propped;
import dev.limber.figure.body.SidePose.Trunk;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the body of a pose: the keys of the file replace those of the pose from which it starts. */
final class PoseReader {
    private static final double FAR_AHEAD = .02;
    private static final double FLAT = 90;

    SidePose read(Values pose, SidePose start) {
        Pair<LegPose> legs = pair(pose, "legs", feet(pose, start.legs()), this::leg);
        Pair<ArmPose> arms = pair(pose, "arms", hands(pose, start.arms()), this::arm);
        return new SidePose(trunk(pose, start.trunk()), anchor(pose, start.anchor()), legs, arms);
    }

    private static Trunk trunk(Values pose, Trunk start) {
        double pitch = pose.measure("pelvis", start.pitch());
        return pose.optionalChild("spine")
                .map(spine -> new Trunk(
                        pitch,
                        spine.measure("lumbar", start.lumbar()),
                        spine.measure("thoracic", start.thoracic()),
                        spine.measure("neck", start.neck()),
                        spine.measure("head", start.head())))
                .orElse(new Trunk(pitch, start.lumbar(), start.thoracic(), start.neck(), start.head()));
    }

    private static Anchor anchor(Values pose, Anchor start) {
        return pose.optionalChild("anchor")
                .map(fields -> new Anchor(
                        EnumWords.of(AnchorPart.values(), fields.text("part")).orElse(start.part()),
                        fields.measure("x", start.x()),
                        fields.measure("y", start.y())))
                .orElse(start);
    }

    /** Both feet on the floor, the far one a little ahead. */
    private static Pair<LegPose> feet(Values pose, Pair<LegPose> start) {
        return pose.optionalChild("feet")
                .map(feet -> {
                    double x = feet.measure("x", 0);
                    double y = feet.measure("y", 0);
                    return new Pair<LegPose>(new Planted(x, y, FLAT), new Planted(x + FAR_AHEAD, y, FLAT));
                })
                .orElse(start);
    }

    /** Both palms on the floor, the far one a little ahead. */
    private static Pair<ArmPose> hands(Values pose, Pair<ArmPose> start) {
        return pose.optionalChild("hands")
                .map(hands -> {
                    double x = hands.measure("x", 0);
                    double y = hands.measure("y", 0) + Proportions.PALM;
                    Bend bend = bend(hands, Bend.BACK);
                    double length = hands.measure("length", 1);
                    return new Pair<ArmPose>(
                            new Placed(x, y, FLAT, bend, length), new Placed(x + FAR_AHEAD, y, FLAT, bend, length));
                })
                .orElse(start);
    }

    private static Bend bend(Values fields, Bend otherwise) {
        return EnumWords.of(Bend.values(), fields.text("bend")).orElse(otherwise);
    }

    private <T> Pair<T> pair(Values pose, String key, Pair<T> start, BiFunction<Values, T, T> read) {
        Optional<Values> fields = pose.optionalChild(key);
        if (fields.isEmpty()) {
            return start;
        }
        T near = limb(fields.get(), "near", limb(fields.get(), "both", start.near(), read), read);
        T far = limb(fields.get(), "far", limb(fields.get(), "both", start.far(), read), read);
        return new Pair<>(near, far);
    }

    private <T> T limb(Values pair, String key, T start, BiFunction<Values, T, T> read) {
        return pair.optionalChild(key).map(fields -> read.apply(fields, start)).orElse(start);
    }

    private LegPose leg(Values fields, LegPose start) {
        if (fields.has("thigh")) {
            return new Kneeling(fields.measure("thigh", 0));
        }
        if (fields.has("x") || fields.has("y") || fields.has("sole")) {
            Planted from = start.as(Planted.class).orElse(new Planted(0, 0, FLAT));
            return new Planted(
                    fields.measure("x", from.x()), fields.measure("y", from.y()), fields.measure("sole", from.sole()));
        }
        Bent from = start.as(Bent.class).orElse(new Bent(0, 0, 0));
        return new Bent(
                fields.measure("hip", from.hip()),
                fields.measure("knee", from.knee()),
                fields.measure("ankle", from.ankle()));
    }

    private ArmPose arm(Values fields, ArmPose start) {
        if (fields.has("grip")) {
            return grip(fields);
        }
        if (fields.has("propped")) {
            return new Propped(fields.measure("propped", 1), fields.measure("x", Double.NaN));
        }
        if (fields.has("x") || fields.has("y") || fields.has("palm") || fields.has("bend")) {
            Placed from = start.as(Placed.class).orElse(new Placed(0, Proportions.PALM, FLAT, Bend.BACK, 1));
            return new Placed(
                    fields.measure("x", from.x()),
                    fields.measure("y", from.y()),
                    fields.measure("palm", from.palm()),
                    bend(fields, from.bend()),
                    fields.measure("length", from.length()));
        }
        Free from = start.as(Free.class).orElse(new Free(0, 0, 0, 1));
        return new Free(
                fields.measure("shoulder", from.shoulder()),
                fields.measure("elbow", from.elbow()),
                fields.measure("wrist", from.wrist()),
                fields.measure("length", from.length()));
    }

    private static ArmPose grip(Values fields) {
        HeldSegment on = EnumWords.of(HeldSegment.values(), fields.text("grip")).orElse(HeldSegment.NEAR_THIGH);
        Hold hold = new Hold(on, fields.measure("at", .5), fields.measure("off", 0));
        return new Grip(hold, fields.measure("length", 1), fields.measure("turn", 0));
    }
}
