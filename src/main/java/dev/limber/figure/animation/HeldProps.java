package dev.limber.figure.animation;

import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.InHand;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.draw.Part;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.prop.Prop;
import java.util.List;
import java.util.Set;

/** Things that go with a body as it moves: held in a hand, or tied between two places. */
final class HeldProps {
    private static final Set<Prop.Kind> TIED = Set.of(Prop.Kind.STRAP, Prop.Kind.BAND);
    /** What is true of one pose only and would be wrong in the next. */
    private static final Set<Prop.Kind> OF_ONE_POSE = Set.of(Prop.Kind.GAP);

    private HeldProps() {}

    /** What stays where it is. */
    static List<Prop> fixed(List<Prop> props) {
        return props.stream()
                .filter(prop -> prop.kind() != Prop.Kind.DUMBBELL
                        && !TIED.contains(prop.kind())
                        && !OF_ONE_POSE.contains(prop.kind()))
                .toList();
    }

    static List<RigidPart> behind(List<Prop> props, Skeleton body) {
        return props.stream()
                .filter(prop -> prop.kind() == Prop.Kind.BAND || inFarHand(prop))
                .map(prop -> prop.kind() == Prop.Kind.BAND
                        ? tied(InHand.ends(prop, body))
                        : held(body.arms().far()))
                .toList();
    }

    static List<RigidPart> before(List<Prop> props, Skeleton body) {
        return props.stream()
                .filter(prop -> prop.kind() == Prop.Kind.STRAP || prop.kind() == Prop.Kind.DUMBBELL && !inFarHand(prop))
                .map(prop -> prop.kind() == Prop.Kind.STRAP
                        ? tied(InHand.ends(prop, body))
                        : held(body.arms().near()))
                .toList();
    }

    private static boolean inFarHand(Prop prop) {
        return prop.kind() == Prop.Kind.DUMBBELL && prop.number("far", 0) > 0;
    }

    private static RigidPart held(Skeleton.Arm arm) {
        return RigidPart.own(InHand.dumbbell(Vec.ZERO), arm.fist(), 0, List.of());
    }

    /** A line of the full height, shortened to what lies between its ends. */
    private static RigidPart tied(List<Vec> ends) {
        Vec way = ends.get(1).minus(ends.get(0));
        return new RigidPart(
                new Use(Part.NONE, ends.get(0), 90 - Trig.phi(way), new Vec(way.length(), 1)),
                InHand.strap(Vec.ZERO, new Vec(1, 0)),
                List.of(),
                List.of());
    }
}
