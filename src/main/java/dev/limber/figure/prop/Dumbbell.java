package dev.limber.figure.prop;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Material;
import java.util.Optional;

/** A weight in one hand. */
public record Dumbbell(boolean far) implements Prop {
    static final PropKind KIND =
            PropKind.of("dumbbell", values -> new Dumbbell(NumberKeys.isSet(values, "far")), NumberKeys.FAR);

    @Override
    public String behind(Bounds frame, Skeleton body) {
        return far ? svg(body.arms().far().fist()) : "";
    }

    @Override
    public String before(Bounds frame, Skeleton body) {
        return far ? "" : svg(body.arms().near().fist());
    }

    @Override
    public boolean fixed() {
        return false;
    }

    @Override
    public Optional<Attachment> attachedBehind(Skeleton body) {
        return far ? Optional.of(held(body.arms().far())) : Optional.empty();
    }

    @Override
    public Optional<Attachment> attachedBefore(Skeleton body) {
        return far ? Optional.empty() : Optional.of(held(body.arms().near()));
    }

    private static Attachment held(Skeleton.Arm arm) {
        return new Attachment(svg(Vec.ZERO), arm.fist(), 0, Vec.ONE);
    }

    private static String svg(Vec at) {
        Vec half = new Vec(.02, .036);
        return Material.IRON.rect(box(at, new Vec(.062, .011)), 8)
                + Material.IRON.rect(box(at.plus(new Vec(-.06, 0)), half), 11)
                + Material.IRON.rect(box(at.plus(new Vec(.06, 0)), half), 11);
    }

    private static Bounds box(Vec at, Vec half) {
        return new Bounds(at.x() - half.x(), at.y() - half.y(), at.x() + half.x(), at.y() + half.y());
    }
}
