package dev.limber.figure.draw;

import dev.limber.figure.body.Person;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Head;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.body.Spine;
import dev.limber.figure.draw.Mark.Group;
import dev.limber.figure.draw.Mark.Held;
import dev.limber.figure.draw.Mark.Limb;
import dev.limber.figure.draw.Mark.Shape;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.Hand;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws a solved body from the side, far limbs first. */
public final class SideDrawing {
    private static final double HEM = Proportions.WAIST;
    private static final double TOP_END = .298;
    private static final double BOTTOM = -.062;

    private final Person person;
    private final Profile torso;
    private final Appearance appearance;

    public SideDrawing(Person person, Appearance appearance) {
        this.person = person;
        this.torso = person.torso();
        this.appearance = appearance;
    }

    /** A body and what lies between its far and its near limbs. */
    List<Group> draw(Skeleton skeleton, List<Group> between) {
        Group nearArm = new Group(
                false, List.of(arm(skeleton.arms().near(), appearance.hands().near())));
        List<Mark> far = List.of(
                arm(skeleton.arms().far(), appearance.hands().far()),
                leg(skeleton.legs().far()));
        List<Mark> trunk = new ArrayList<>(head(skeleton.head()));
        trunk.addAll(shirt(skeleton));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(true, far));
        groups.add(new Group(false, trunk));
        groups.add(new Group(false, lower(skeleton)));
        groups.add(appearance.armBehind() ? 1 : groups.size(), nearArm);
        groups.addAll(1, between);
        return groups;
    }

    public Limb arm(Arm arm, Hand hand) {
        Vec fore = new Vec(seen(arm.elbow(), arm.wrist(), Proportions.FOREARM), person.limbs());
        Vec upper = new Vec(seen(arm.shoulder(), arm.elbow(), Proportions.UPPER_ARM), person.limbs());
        Part sleeve = appearance.swimwear() ? Part.UPPER_ARM_BARE : Part.UPPER_ARM_SLEEVED;
        return new Limb(List.of(
                new Use(Part.hand(hand), arm.wrist(), 90 - arm.turns().hand(), Vec.ONE),
                new Use(Part.FOREARM_BARE, arm.elbow(), 90 - arm.turns().fore(), fore),
                new Use(sleeve, arm.shoulder(), 90 - arm.turns().upper(), upper)));
    }

    /** How much of the length of a bone is seen. */
    private static double seen(Vec from, Vec to, double length) {
        return StrictMath.round(from.distance(to) / length * 1e6) / 1e6;
    }

    public Limb leg(Leg leg) {
        Vec scale = new Vec(1, person.limbs());
        Part foot = appearance.shoes() ? Part.FOOT_SHOD : Part.FOOT_BARE;
        Part lower = appearance.swimwear() ? Part.SHIN_BARE : Part.SHIN_CLAD;
        Part upper = appearance.swimwear() ? Part.THIGH_BARE : Part.THIGH_CLAD;
        Use shin = new Use(lower, leg.knee(), 90 - leg.turns().shin(), scale);
        Use thigh = new Use(upper, leg.hip(), 90 - leg.turns().thigh(), scale);
        return new Limb(List.of(new Use(foot, leg.ankle(), 90 - leg.turns().foot(), Vec.ONE), shin, thigh));
    }

    private static List<Mark> one(Mark mark) {
        return new ArrayList<>(List.of(mark));
    }

    /** Neck and head. */
    public List<Use> head(Head head) {
        return List.of(
                new Use(Part.NECK, head.neckBase(), head.neckPitch() - 90, Vec.ONE),
                new Use(Part.head(person.hair()), head.centre(), head.pitch(), Vec.ONE));
    }

    private List<Mark> shirt(Skeleton skeleton) {
        Spine spine = skeleton.spine().horizontal();
        List<Vec> front = side(spine, new Vec(HEM - .012, TOP_END), 1);
        List<Vec> back = side(spine, new Vec(HEM - .012, TOP_END), -1);
        Collections.reverse(back);
        PathData path = new PathData().start(front.get(0)).curve(front).line(back.get(0));
        List<Mark> marks = one(onTrunk(
                skeleton, new Shape(Material.TOP, path.curve(back).close().text())));
        addMuscles(marks, skeleton, false);
        return marks;
    }

    private static Held onTrunk(Skeleton skeleton, Shape shape) {
        return new Held(skeleton.hip(), skeleton.spine().at(0).pitch() - 90, List.of(shape));
    }

    /** Trousers and near leg in one, so that no line parts them. */
    private List<Mark> lower(Skeleton skeleton) {
        Spine spine = skeleton.spine().horizontal();
        List<Vec> front = side(spine, new Vec(BOTTOM, HEM), 1);
        List<Vec> back = side(spine, new Vec(BOTTOM, HEM), -1);
        Collections.reverse(back);
        Vec seat = spine.at(-.085).ahead(-.005);
        PathData path = new PathData().start(front.get(0)).curve(front);
        path.quad(spine.at(HEM - .008).point(), back.get(0)).curve(back);
        List<Mark> marks = one(onTrunk(
                skeleton,
                new Shape(
                        appearance.swimwear() ? Material.TOP : Material.LEGS,
                        path.quad(seat, front.get(0)).close().text())));
        marks.add(leg(skeleton.legs().near()));
        addMuscles(marks, skeleton, true);
        return marks;
    }

    private void addMuscles(List<Mark> marks, Skeleton skeleton, boolean overall) {
        appearance.muscles().stream()
                .filter(muscle -> muscle.overall() == overall)
                .forEach(muscle -> marks.add(MuscleDrawing.of(muscle, torso).on(skeleton)));
    }

    private List<Vec> side(Spine spine, Vec range, int sign) {
        List<Vec> points = new ArrayList<>();
        for (Profile.Station station : torso.between(range.x(), range.y())) {
            double radius = sign > 0 ? station.front() : station.back();
            points.add(spine.at(station.at()).ahead(sign * radius));
        }
        return points;
    }
}
