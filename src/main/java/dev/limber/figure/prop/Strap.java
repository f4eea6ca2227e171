package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import java.util.Optional;

/** A towel from the near fist round the thigh or, at 1 and beyond, the ball of the foot. */
public record Strap(double at) implements Prop {
    static final PropKind KIND = PropKind.of(
            "strap",
            values -> new Strap(values.measure("at", .7)),
            NumberKeys.number("at", "0.6", "Where it is held."));

    @Override
    public String before(Bounds frame, Skeleton body) {
        Vec fist = body.arms().near().fist();
        return tie(body).svg() + new Tie(fist, fist.plus(new Vec(-.008, -.06))).svg();
    }

    @Override
    public boolean fixed() {
        return false;
    }

    @Override
    public Optional<Attachment> attachedBefore(Skeleton body) {
        return Optional.of(tie(body).attachment());
    }

    private Tie tie(Skeleton body) {
        Skeleton.Leg leg = body.legs().near();
        Vec thigh = leg.knee().minus(leg.hip());
        Vec behind = leg.hip().mix(leg.knee(), at).plus(thigh.left().times(-1 / thigh.length()), .045);
        Vec toes = Trig.direction(leg.turns().foot());
        Vec ball = leg.ankle().plus(toes, .08).plus(toes.left(), -.036);
        return new Tie(body.arms().near().fist(), at < 1 ? behind : ball);
    }
}
