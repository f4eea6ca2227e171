package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import java.util.Optional;
import java.util.OptionalDouble;

/** An elastic band from a fixed place to the near fist. */
public record Band(double x, double y) implements Prop {
    static final PropKind KIND = PropKind.of(
            "band", values -> new Band(values.measure("x", .5), values.measure("y", .5)), NumberKeys.X, NumberKeys.Y);

    @Override
    public OptionalDouble stay() {
        return OptionalDouble.of(x);
    }

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return tie(body).svg();
    }

    @Override
    public boolean fixed() {
        return false;
    }

    @Override
    public Optional<Attachment> attachedBehind(Skeleton body) {
        return Optional.of(tie(body).attachment());
    }

    private Tie tie(Skeleton body) {
        return new Tie(new Vec(x, y), body.arms().near().fist());
    }
}
