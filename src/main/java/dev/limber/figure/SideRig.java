package dev.limber.figure;

import dev.limber.figure.Mark.Use;
import dev.limber.figure.Rigid.Layer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes a body seen from the side apart into what moves as one: limbs by their bones, the trunk in slices. */
final class SideRig {
    private static final double PELVIS_TO = .01;
    private static final double BOTTOM = -.062;
    private static final double OVERLAP = .005;
    private static final double HEM_OVERLAP = .014;
    private static final int EACH = 8;
    /** Where the trunk is cut: eight slices of the low back and eight of the upper one. */
    private static final double[] CUTS = cuts();
    /** The first slice that is clad by the shirt. */
    private static final int SHIRT_FROM = 4;

    private final SideDrawing drawing;
    private final Profile torso;
    private final Look look;

    SideRig(Person person, Look look) {
        this.drawing = new SideDrawing(person, look);
        this.torso = person.torso();
        this.look = look;
    }

    private static double[] cuts() {
        double[] cuts = new double[2 * EACH + 1];
        for (int i = 0; i <= EACH; i++) {
            cuts[i] = PELVIS_TO + i * .14 / EACH;
            cuts[i + EACH] = .15 + i * .148 / EACH;
        }
        return cuts;
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
        layers.add(new Layer(false, true, List.of(slices(body.spine(), SHIRT_FROM, CUTS.length - 1, head(body)))));
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
        Spine spine = body.spine();
        Rigid pelvis = Rigid.own(
                Ink.LEGS.path(pelvis()),
                body.hip(),
                spine.at(0).pitch() - 90,
                List.of(slices(spine, 0, SHIRT_FROM, List.of())));
        return pelvis.with(List.of(Rigid.of(drawing.leg(body.legs().near()))));
    }

    /** Slices that hang on each other, from one cut to another, with something on the last. */
    private Rigid slices(Spine spine, int from, int to, List<Rigid> top) {
        List<Rigid> above = top;
        for (int i = to - 1; i >= from; i--) {
            Vec at = spine.at(CUTS[i]).point();
            Vec way = spine.at(CUTS[i + 1]).point().minus(at);
            Ink ink = i < SHIRT_FROM ? Ink.LEGS : Ink.TOP;
            above = List.of(Rigid.own(ink.path(slice(i)), at, 90 - Trig.phi(way), above));
        }
        return above.get(0);
    }

    private String slice(int i) {
        double from = CUTS[i] - (i == SHIRT_FROM ? HEM_OVERLAP : OVERLAP);
        double to = CUTS[i + 1] + (i == CUTS.length - 2 ? 0 : OVERLAP);
        return piece(from, to, CUTS[i]).close().text();
    }

    private String pelvis() {
        PathInk ink = piece(BOTTOM, PELVIS_TO + OVERLAP, 0);
        return ink.quad(new Vec(-.085, .005), side(BOTTOM, PELVIS_TO, 0, 1).get(0))
                .close()
                .text();
    }

    /** A piece of the trunk along the x axis, up its front and down its back. */
    private PathInk piece(double from, double to, double origin) {
        List<Vec> front = side(from, to, origin, 1);
        List<Vec> back = new ArrayList<>(side(from, to, origin, -1));
        Collections.reverse(back);
        return new PathInk().start(front.get(0)).curve(front).line(back.get(0)).curve(back);
    }

    /** One side of a slice along the x axis; the front is below, since the head is to the right. */
    private List<Vec> side(double from, double to, double origin, int sign) {
        return torso.between(from, to).stream()
                .map(station -> new Vec(station.at() - origin, -sign * (sign > 0 ? station.front() : station.back())))
                .toList();
    }
}
