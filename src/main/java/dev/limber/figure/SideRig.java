package dev.limber.figure;

import dev.limber.figure.Mark.Use;
import dev.limber.figure.Rigid.Layer;
import java.util.ArrayList;
import java.util.List;

/** Takes a body seen from the side apart into what moves as one: limbs by their bones, the trunk where it bends. */
final class SideRig {
    private final SideDrawing drawing;
    private final TrunkRig trunk;
    private final Profile torso;
    private final Look look;

    SideRig(Person person, Look look, TrunkRig.Bends bends) {
        this.drawing = new SideDrawing(person, look);
        this.trunk = new TrunkRig(person.torso(), look.muscles(), bends);
        this.torso = person.torso();
        this.look = look;
    }

    /** The layers from back to front, as a still has them. */
    List<Layer> layers(Skeleton body) {
        Layer nearArm = new Layer(
                false,
                true,
                List.of(Rigid.of(drawing.arm(body.arms().near(), look.hands().near()))));
        Rigid farArm = Rigid.of(drawing.arm(body.arms().far(), look.hands().far()));
        Rigid farLeg = Rigid.of(drawing.leg(body.legs().far()));
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(true, true, List.of(farArm, farLeg)));
        layers.add(new Layer(false, true, List.of(trunk.shirt(body.spine(), head(body)))));
        layers.add(new Layer(false, true, List.of(lower(body))));
        layers.add(look.armBehind() ? 1 : layers.size(), nearArm);
        return layers;
    }

    private List<Rigid> head(Skeleton body) {
        List<Rigid> parts = drawing.head(body.head()).stream()
                .map(mark -> new Rigid((Use) mark, "", List.of(), List.of()))
                .toList();
        return List.of(parts.get(0).with(parts.subList(1, parts.size())));
    }

    /** Pelvis, the trousers above it, and the near leg before both. */
    private Rigid lower(Skeleton body) {
        Rigid pelvis = trunk.pelvis(body.spine());
        List<Rigid> before = new ArrayList<>(List.of(leg(body.legs().near())));
        before.addAll(muscles(Muscle.Seat.PELVIS, pelvis.use()));
        return pelvis.with(before);
    }

    /** The near leg with its muscles. */
    private Rigid leg(Skeleton.Leg leg) {
        List<Use> parts = drawing.leg(leg).parts();
        Rigid foot = new Rigid(parts.get(0), "", List.of(), List.of());
        Rigid shin = new Rigid(parts.get(1), "", List.of(foot), muscles(Muscle.Seat.SHIN, parts.get(1)));
        return new Rigid(parts.get(2), "", List.of(shin), muscles(Muscle.Seat.THIGH, parts.get(2)));
    }

    private List<Rigid> muscles(Muscle.Seat seat, Use bone) {
        return look.muscles().stream()
                .filter(muscle -> muscle.seat() == seat)
                .map(muscle -> Rigid.own(Ink.HERE.path(muscle.onBone(torso)), bone.at(), bone.turn(), List.of()))
                .toList();
    }
}
