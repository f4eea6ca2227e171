package dev.limber.figure.check;

import dev.limber.figure.move.Fault.Spot;
import dev.limber.figure.prop.Wall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Checks that no part of a body goes into a wall, on whichever side of the wall the body is. */
final class WallCheck {
    /** What may be in the wall: clothes and hair, or the softness of a hand. */
    private static final double TRUNK_IN = .012;

    private static final double LIMB_IN = .02;
    private static final double FURTHEST = .6;
    /** How far the fingers of a palm on a wall lean out of the upright. */
    private static final double LEAN = 5;

    private static final List<String> WHOLE = List.of("anchor.x", "anchor", "pelvis", "spine");

    private final PoseBody pose;
    private final PoseFaults faults;
    private final Trial trial;

    WallCheck(PoseBody pose, PoseFaults faults, Trial trial) {
        this.pose = pose;
        this.faults = faults;
        this.trial = trial;
    }

    /** Reports trunk and head alone when they are in the wall, since the limbs come out with them. */
    void check() {
        pose.props(Wall.class).forEach(wall -> {
            List<BodyPart> inside = inside(wall);
            Optional<BodyPart> trunk = inside.stream().filter(BodyPart::isTrunk).findFirst();
            trunk.ifPresentOrElse(
                    part -> report(wall, part, "body", WHOLE),
                    () -> inside.forEach(part -> report(wall, part, part.name(), keys(part.name()))));
        });
    }

    /** The parts in the wall, the deepest first, each name once. */
    private List<BodyPart> inside(Wall wall) {
        List<BodyPart> deepest = new ArrayList<>();
        pose.outline().stream()
                .filter(part -> wall.reaches(part.at().y()))
                .filter(part -> depth(wall, part) > (part.isTrunk() ? TRUNK_IN : LIMB_IN))
                .sorted(Comparator.comparingDouble(part -> -depth(wall, part)))
                .filter(part -> deepest.stream().noneMatch(other -> other.name().equals(part.name())))
                .forEach(deepest::add);
        return deepest;
    }

    private double depth(Wall wall, BodyPart part) {
        return part.radius() - (part.at().x() - wall.x()) * wall.side(pose.body());
    }

    private void report(Wall wall, BodyPart part, String name, List<String> keys) {
        faults.error(
                keys,
                "the " + name + " goes " + Measures.percent(depth(wall, part)) + " of height into the wall",
                () -> hint(wall, keys),
                new Spot(part.at(), part.name()));
    }

    private static List<String> keys(String part) {
        String side = part.substring(0, part.indexOf(' '));
        boolean leg = part.matches(".* (thigh|shin|knee|foot)");
        return (leg ? LimbKeys.leg(side) : LimbKeys.arm(side)).plantedThen(WHOLE);
    }

    private String hint(Wall wall, List<String> keys) {
        int side = wall.side(pose.body());
        Optional<String> key = faults.typed(keys)
                .filter(typed -> typed.endsWith("x") || typed.equals("anchor"))
                .map(typed -> typed.equals("anchor") ? "anchor.x" : typed);
        return key.flatMap(typed -> palm(typed, side))
                .or(() -> key.flatMap(typed -> away(typed, side).stream()
                        .mapToObj(x -> (typed.startsWith("anchor") ? "Move the anchor to x " : "Move it to x ")
                                + Measures.hundredths(x) + ".")
                        .findFirst()))
                .orElse("Move the body or the wall: its face is at x " + Measures.hundredths(wall.x()) + ".");
    }

    /** The angle of a palm that lies on the wall, where that is enough. */
    private Optional<String> palm(String key, int side) {
        return Optional.of(key)
                .filter(typed -> typed.startsWith("arms."))
                .map(typed -> typed.replaceFirst("x$", "palm"))
                .flatMap(palm -> trial.first(pose.pose(), palm, DoubleStream.of(180 + side * LEAN)).stream()
                        .mapToObj(angle -> "With palm " + Measures.whole(angle) + " it lies on the wall.")
                        .findFirst());
    }

    private OptionalDouble away(String key, int side) {
        double typed = key.startsWith("anchor")
                ? pose.pose().body().anchor().x()
                : ReachCheck.planted(pose.pose().body(), key);
        return trial.first(pose.pose(), key, Trial.toward(typed, typed + side * FURTHEST));
    }
}
