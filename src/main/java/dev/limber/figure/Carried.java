package dev.limber.figure;

import dev.limber.figure.Mark.Use;
import java.util.List;
import java.util.Set;

/** Things that go with a body as it moves: held in a hand, or tied between two places. */
final class Carried {
    private static final Set<Prop.Kind> TIED = Set.of(Prop.Kind.STRAP, Prop.Kind.BAND);
    /** What is true of one pose only and would be wrong in the next. */
    private static final Set<Prop.Kind> OF_ONE_POSE = Set.of(Prop.Kind.GAP);

    private Carried() {}

    /** What stays where it is. */
    static List<Prop> fixed(List<Prop> props) {
        return props.stream()
                .filter(prop -> prop.kind() != Prop.Kind.DUMBBELL
                        && !TIED.contains(prop.kind())
                        && !OF_ONE_POSE.contains(prop.kind()))
                .toList();
    }

    static List<Rigid> behind(List<Prop> props, Skeleton body) {
        return props.stream()
                .filter(prop -> prop.kind() == Prop.Kind.BAND || inFarHand(prop))
                .map(prop -> prop.kind() == Prop.Kind.BAND
                        ? tied(InHand.ends(prop, body))
                        : held(body.arms().far()))
                .toList();
    }

    static List<Rigid> before(List<Prop> props, Skeleton body) {
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

    private static Rigid held(Skeleton.Arm arm) {
        return Rigid.own(InHand.dumbbell(Vec.ZERO), arm.fist(), 0, List.of());
    }

    /** A line of the full height, shortened to what lies between its ends. */
    private static Rigid tied(List<Vec> ends) {
        Vec way = ends.get(1).minus(ends.get(0));
        return new Rigid(
                new Use(Part.NONE, ends.get(0), 90 - Trig.phi(way), new Vec(way.length(), 1)),
                InHand.strap(Vec.ZERO, new Vec(1, 0)),
                List.of(),
                List.of());
    }
}
