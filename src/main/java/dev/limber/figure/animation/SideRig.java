package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.InPicture;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.draw.SideDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Divides a body seen from the side into rigid parts: one for each bone of a limb, slices of the trunk where it bends.
 */
final class SideRig {
    private final SideDrawing drawing;
    private final TrunkRig trunk;
    private final Profile torso;
    private final Appearance appearance;
    private final boolean legs;

    SideRig(Person person, Appearance appearance, TrunkRig.Bends bends, boolean legs) {
        this.drawing = new SideDrawing(person, appearance);
        this.trunk = new TrunkRig(person.torso(), appearance, bends);
        this.torso = person.torso();
        this.appearance = appearance;
        this.legs = legs;
    }

    /** Whether a picture shows the legs of any of these bodies. */
    static boolean showsLegs(SideDrawing drawing, Bounds picture, List<Skeleton> bodies) {
        return bodies.stream()
                .flatMap(body -> Stream.of(body.legs().near(), body.legs().far()))
                .anyMatch(leg -> new InPicture(picture).shows(drawing.leg(leg)));
    }

    /** The layers from back to front, as a still has them. */
    List<Layer> layers(Skeleton body) {
        Layer nearArm = new Layer(
                false,
                true,
                List.of(RigidPart.of(
                        drawing.arm(body.arms().near(), appearance.hands().near()))));
        RigidPart farArm =
                RigidPart.of(drawing.arm(body.arms().far(), appearance.hands().far()));
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(
                true,
                true,
                legs ? List.of(farArm, RigidPart.of(drawing.leg(body.legs().far()))) : List.of(farArm)));
        layers.add(new Layer(false, true, List.of(trunk.shirt(body.spine(), head(body)))));
        layers.add(new Layer(false, true, List.of(lower(body))));
        layers.add(appearance.armBehind() ? 1 : layers.size(), nearArm);
        return layers;
    }

    private List<RigidPart> head(Skeleton body) {
        List<RigidPart> parts = drawing.head(body.head()).stream()
                .map(use -> new RigidPart(use, "", List.of(), List.of()))
                .toList();
        return List.of(parts.get(0).with(parts.subList(1, parts.size())));
    }

    /** Pelvis, the trousers above it, and the near leg before both. */
    private RigidPart lower(Skeleton body) {
        RigidPart pelvis = trunk.pelvis(body.spine());
        List<RigidPart> before = new ArrayList<>();
        if (legs) {
            before.add(leg(body.legs().near()));
        }
        before.addAll(muscles(Muscle.Seat.PELVIS, pelvis.use()));
        return pelvis.with(before);
    }

    /** The near leg with its muscles. */
    private RigidPart leg(Skeleton.Leg leg) {
        List<Use> parts = drawing.leg(leg).parts();
        RigidPart foot = new RigidPart(parts.get(0), "", List.of(), List.of());
        RigidPart shin = new RigidPart(parts.get(1), "", List.of(foot), muscles(Muscle.Seat.SHIN, parts.get(1)));
        return new RigidPart(parts.get(2), "", List.of(shin), muscles(Muscle.Seat.THIGH, parts.get(2)));
    }

    private List<RigidPart> muscles(Muscle.Seat seat, Use bone) {
        return appearance.muscles().stream()
                .filter(muscle -> muscle.seat() == seat)
                .map(muscle -> RigidPart.own(
                        MuscleDrawing.lit(
                                muscle, MuscleDrawing.of(muscle, torso).onBone()),
                        bone.at(),
                        bone.turn(),
                        List.of()))
                .toList();
    }
}
