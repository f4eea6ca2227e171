package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.Optional;

/** A towel held by both fists, in a loop round the near thigh or, at 1 and beyond, the ball of the foot. */
public record Strap(double at) implements Prop {
    private static final double BEHIND = .045;
    /** Half the width of the loop behind the thigh, as a share of its length. */
    private static final double WIDE = .06;

    private static final double HANGS = .07;

    static final PropKind KIND = PropKind.of(
            "strap",
            values -> new Strap(values.measure("at", .7)),
            NumberKeys.number("at", "0.6", "Where it is held."));

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return strand(body.arms().far(), WIDE, body).svg() + end(body.arms().far());
    }

    @Override
    public String before(Bounds frame, Skeleton body) {
        return strand(body.arms().near(), -WIDE, body).svg() + end(body.arms().near());
    }

    @Override
    public boolean fixed() {
        return false;
    }

    @Override
    public Optional<Attachment> attachedBehind(Skeleton body) {
        return Optional.of(strand(body.arms().far(), WIDE, body).attachment());
    }

    @Override
    public Optional<Attachment> attachedBefore(Skeleton body) {
        return Optional.of(strand(body.arms().near(), -WIDE, body).attachment());
    }

    /** One side of the loop: the near one passes before the leg, the far one behind it. */
    private Tie strand(Skeleton.Arm arm, double aside, Skeleton body) {
        return new Tie(arm.fist(), turn(body.legs().near(), aside));
    }

    /** The end that hangs from a fist. */
    private static String end(Skeleton.Arm arm) {
        Vec fist = arm.fist();
        Vec low = fist.plus(new Vec(-.02, -HANGS));
        PathData path = new PathData().start(fist).quad(fist.plus(new Vec(-.03, -HANGS / 2)), low);
        return Material.TOWEL.line(Tie.WIDTH, path.text());
    }

    /** Where the loop turns, behind the thigh or at the ball of the foot. */
    private Vec turn(Skeleton.Leg leg, double aside) {
        Vec thigh = leg.knee().minus(leg.hip());
        Vec toes = Trig.direction(leg.turns().foot());
        return at < 1
                ? leg.hip()
                        .mix(leg.knee(), at)
                        .plus(thigh.left().times(-1 / thigh.length()), BEHIND)
                        .plus(thigh, aside)
                : leg.ankle().plus(toes, .08).plus(toes.left(), -.036);
    }
}
