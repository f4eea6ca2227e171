package dev.limber.figure.check;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Fault.Spot;
import java.util.List;
import java.util.Optional;

/** Finds the place on a body that a key of a figure file is about. */
public final class KeySpots {
    private static final List<String> LIMBS = List.of("legs", "feet", "arms", "hands", "hand-shape");

    private KeySpots() {}

    /** The place in a view from the side: {@code legs.near.knee} is the near knee. */
    public static Optional<Spot> side(SidePose pose, Skeleton body, String key) {
        String[] words = key.split("\\.");
        String last = words[words.length - 1];
        if (LIMBS.contains(words[0])) {
            boolean far = words.length > 1 && words[1].equals("far");
            return Optional.of(
                    words[0].equals("legs") || words[0].equals("feet")
                            ? leg(far ? "far" : "near", of(body.legs(), far), last)
                            : arm(far ? "far" : "near", of(body.arms(), far), last));
        }
        return switch (words[0]) {
            case "pelvis" -> Optional.of(new Spot(body.hip(), "pelvis"));
            case "spine" -> Optional.of(spine(body, last));
            case "anchor" -> Optional.of(new Spot(anchored(pose, body), "anchor"));
            default -> Optional.empty();
        };
    }

    private static <T> T of(Pair<T> pair, boolean far) {
        return far ? pair.far() : pair.near();
    }

    private static Spot leg(String side, Leg leg, String key) {
        return switch (key) {
            case "hip" -> new Spot(leg.hip(), side + " hip");
            case "knee", "thigh" -> new Spot(leg.knee(), side + " knee");
            case "ankle" -> new Spot(leg.ankle(), side + " ankle");
            default -> new Spot(leg.ankle(), side + " foot");
        };
    }

    private static Spot arm(String side, Arm arm, String key) {
        return switch (key) {
            case "shoulder" -> new Spot(arm.shoulder(), side + " shoulder");
            case "elbow", "bend", "propped" -> new Spot(arm.elbow(), side + " elbow");
            case "wrist" -> new Spot(arm.wrist(), side + " wrist");
            default -> new Spot(arm.wrist(), side + " hand");
        };
    }

    private static Spot spine(Skeleton body, String key) {
        return switch (key) {
            case "lumbar" -> new Spot(body.spine().at(.08).point(), "low back");
            case "thoracic" -> new Spot(body.spine().at(.2).point(), "upper back");
            case "neck" -> new Spot(body.head().neckBase(), "neck");
            case "head" -> new Spot(body.head().centre(), "head");
            default -> new Spot(body.spine().at(.14).point(), "back");
        };
    }

    private static Vec anchored(SidePose pose, Skeleton body) {
        return switch (pose.anchor().part()) {
            case KNEE -> body.legs().near().knee();
            case FOOT -> body.legs().near().ankle();
            case SHOULDERS -> body.spine().at(.25).point();
            case TORSO, WALL, HIP -> body.hip();
        };
    }

    /** The place in a view from the front, for a key below {@code front}. */
    public static Optional<Spot> front(FrontSkeleton body, String key) {
        String name = key.replaceFirst("^front\\.?", "");
        int side = name.startsWith("right-") ? FrontSkeleton.RIGHT : FrontSkeleton.LEFT;
        String part = name.replaceFirst("^(right|left)-", "");
        Vec at = switch (part) {
            case "neck", "turn" -> body.head();
            case "side", "shrug" -> body.at(.2, 0);
            case "out", "ahead" -> body.upperArm(side).from();
            case "fore-out", "fore-ahead" -> body.forearm(side).from();
            case "hip", "spread" -> body.thigh(side).from();
            case "knee", "shin-spread" -> body.thigh(side).to();
            default -> body.at(0, 0);
        };
        return key.startsWith("front") && !name.isEmpty()
                ? Optional.of(new Spot(at, name.replace('-', ' ')))
                : Optional.empty();
    }
}
