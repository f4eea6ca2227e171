package dev.limber.figure;

import dev.limber.figure.SidePose.Anchor;
import dev.limber.figure.SidePose.ArmPose;
import dev.limber.figure.SidePose.Bend;
import dev.limber.figure.SidePose.Bent;
import dev.limber.figure.SidePose.Free;
import dev.limber.figure.SidePose.Grip;
import dev.limber.figure.SidePose.Hold;
import dev.limber.figure.SidePose.Kneeling;
import dev.limber.figure.SidePose.LegPose;
import dev.limber.figure.SidePose.On;
import dev.limber.figure.SidePose.Pair;
import dev.limber.figure.SidePose.Part;
import dev.limber.figure.SidePose.Placed;
import dev.limber.figure.SidePose.Planted;
import dev.limber.figure.SidePose.Propped;
import dev.limber.figure.SidePose.Trunk;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the body of a pose: what its file says over what it started from. */
final class PoseReader {
    private static final List<String> PAIR = List.of("both", "near", "far");
    private static final double FAR_AHEAD = .02;
    private static final double FLAT = 90;

    SidePose read(Fields pose, SidePose start) {
        Pair<LegPose> legs = pair(pose, "legs", feet(pose, start.legs()), this::leg);
        Pair<ArmPose> arms = pair(pose, "arms", hands(pose, start.arms()), this::arm);
        return new SidePose(trunk(pose, start.trunk()), anchor(pose, start.anchor()), legs, arms);
    }

    private static Trunk trunk(Fields pose, Trunk start) {
        double pitch = pose.number("pelvis", start.pitch());
        return pose.child("spine", List.of("lumbar", "thoracic", "neck", "head"))
                .map(spine -> new Trunk(
                        pitch,
                        spine.number("lumbar", start.lumbar()),
                        spine.number("thoracic", start.thoracic()),
                        spine.number("neck", start.neck()),
                        spine.number("head", start.head())))
                .orElse(new Trunk(pitch, start.lumbar(), start.thoracic(), start.neck(), start.head()));
    }

    private static Anchor anchor(Fields pose, Anchor start) {
        return pose.child("anchor", List.of("part", "x", "y"))
                .map(fields -> new Anchor(
                        fields.choice("part", text -> Words.of(Part.values(), text), Words.all(Part.values()))
                                .orElse(start.part()),
                        fields.number("x", start.x()),
                        fields.number("y", start.y())))
                .orElse(start);
    }

    /** Both feet on the floor, the far one a little ahead. */
    private static Pair<LegPose> feet(Fields pose, Pair<LegPose> start) {
        return pose.child("feet", List.of("x", "y"))
                .map(feet -> {
                    double x = feet.number("x", 0);
                    double y = feet.number("y", 0);
                    return new Pair<LegPose>(new Planted(x, y, FLAT), new Planted(x + FAR_AHEAD, y, FLAT));
                })
                .orElse(start);
    }

    /** Both palms on the floor, the far one a little ahead. */
    private static Pair<ArmPose> hands(Fields pose, Pair<ArmPose> start) {
        return pose.child("hands", List.of("x", "y", "bend"))
                .map(hands -> {
                    double x = hands.number("x", 0);
                    double y = hands.number("y", 0) + Proportions.PALM;
                    Bend bend = bend(hands, Bend.BACK);
                    return new Pair<ArmPose>(new Placed(x, y, FLAT, bend), new Placed(x + FAR_AHEAD, y, FLAT, bend));
                })
                .orElse(start);
    }

    private static Bend bend(Fields fields, Bend otherwise) {
        return fields.choice("bend", text -> Words.of(Bend.values(), text), Words.all(Bend.values()))
                .orElse(otherwise);
    }

    private <T> Pair<T> pair(Fields pose, String key, Pair<T> start, BiFunction<Fields, T, T> read) {
        Optional<Fields> fields = pose.child(key, PAIR);
        if (fields.isEmpty()) {
            return start;
        }
        T near = limb(fields.get(), "near", limb(fields.get(), "both", start.near(), read), read);
        T far = limb(fields.get(), "far", limb(fields.get(), "both", start.far(), read), read);
        return new Pair<>(near, far);
    }

    private <T> T limb(Fields pair, String key, T start, BiFunction<Fields, T, T> read) {
        List<String> known = List.of(
                "hip",
                "knee",
                "ankle",
                "thigh",
                "x",
                "y",
                "sole",
                "shoulder",
                "elbow",
                "wrist",
                "length",
                "palm",
                "bend",
                "grip",
                "at",
                "off",
                "turn",
                "propped");
        return pair.child(key, known).map(fields -> read.apply(fields, start)).orElse(start);
    }

    private LegPose leg(Fields fields, LegPose start) {
        if (fields.has("thigh")) {
            return new Kneeling(fields.number("thigh", 0));
        }
        if (fields.has("x") || fields.has("y") || fields.has("sole")) {
            Planted from = start instanceof Planted planted ? planted : new Planted(0, 0, FLAT);
            return new Planted(
                    fields.number("x", from.x()), fields.number("y", from.y()), fields.number("sole", from.sole()));
        }
        Bent from = start instanceof Bent bent ? bent : new Bent(0, 0, 0);
        return new Bent(
                fields.number("hip", from.hip()),
                fields.number("knee", from.knee()),
                fields.number("ankle", from.ankle()));
    }

    private ArmPose arm(Fields fields, ArmPose start) {
        if (fields.has("grip")) {
            return grip(fields);
        }
        if (fields.has("propped")) {
            return new Propped(fields.number("propped", 1));
        }
        if (fields.has("x") || fields.has("y")) {
            Placed from = start instanceof Placed placed ? placed : new Placed(0, Proportions.PALM, FLAT, Bend.BACK);
            return new Placed(
                    fields.number("x", from.x()),
                    fields.number("y", from.y()),
                    fields.number("palm", from.palm()),
                    bend(fields, from.bend()));
        }
        Free from = start instanceof Free free ? free : new Free(0, 0, 0, 1);
        return new Free(
                fields.number("shoulder", from.shoulder()),
                fields.number("elbow", from.elbow()),
                fields.number("wrist", from.wrist()),
                fields.number("length", from.length()));
    }

    private static ArmPose grip(Fields fields) {
        On on = fields.choice("grip", text -> Words.of(On.values(), text), Words.all(On.values()))
                .orElse(On.NEAR_THIGH);
        Hold hold = new Hold(on, fields.number("at", .5), fields.number("off", 0));
        return new Grip(hold, fields.number("length", 1), fields.number("turn", 0));
    }
}
