package dev.limber.figure.check;

import dev.limber.figure.body.Person;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.body.Spine;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import java.util.ArrayList;
import java.util.List;

/** The outline of a body seen from the side, as circles along its limbs and points along its trunk. */
final class BodyOutline {
    static final double HEAD_RADIUS = .066;
    static final double ANKLE_RADIUS = .021;
    static final double TOE_RADIUS = .012;

    private static final double SOLE = Proportions.ANKLE - .002;
    /** Places on the sole, ahead of the ankle. */
    private static final double HEEL = -.03;

    private static final double BALL = .085;
    private static final double TIP = .108;
    /** The lower end of the trunk, on which a body sits. */
    private static final double SEAT = -.03;
    /** A shin or forearm steeper than this has a lower end, but no lower side. */
    private static final double STEEP = .75;
    /** A thigh steeper than this does not sit. */
    private static final double STEEP_THIGH = .25;

    private final Profile torso;
    private final List<BodyPart> parts = new ArrayList<>();

    private BodyOutline(Person person) {
        this.torso = person.torso();
    }

    static List<BodyPart> of(Person person, SidePose pose, Skeleton body) {
        BodyOutline outline = new BodyOutline(person);
        outline.trunk(body);
        outline.leg("near", body.legs().near());
        outline.leg("far", body.legs().far());
        outline.arm("near", body.arms().near(), bears(pose.arms().near()));
        outline.arm("far", body.arms().far(), bears(pose.arms().far()));
        return List.copyOf(outline.parts);
    }

    /** An arm whose elbow points at the viewer lies beside the body and bears nothing. */
    private static boolean bears(ArmPose arm) {
        return arm.as(Placed.class)
                .map(hand -> hand.bend() != SidePose.Bend.OUT)
                .orElse(true);
    }

    private void trunk(Skeleton body) {
        for (int i = -6; i <= 29; i++) {
            double s = i * .01;
            Profile.Station half = torso.at(s);
            Spine.Place place = body.spine().at(s);
            double front = Trig.front(place.pitch()).y();
            boolean seat = s <= SEAT && Trig.up(place.pitch()).y() > 0;
            parts.add(new BodyPart("trunk", place.ahead(half.front()), 0, seat || front < -.2));
            parts.add(new BodyPart("trunk", place.ahead(-half.back()), 0, seat || front > .2));
        }
        parts.add(new BodyPart("head", body.head().centre(), HEAD_RADIUS, true));
    }

    private void leg(String side, Leg leg) {
        boolean sits = lies(leg.hip(), leg.knee(), STEEP_THIGH);
        along(new Limb(side + " thigh", Proportions.THIGH_PROFILE, sits), leg.hip(), leg.knee());
        boolean lies = lies(leg.knee(), leg.ankle(), STEEP);
        along(new Limb(side + " shin", Proportions.SHANK_PROFILE, lies), leg.knee(), leg.ankle());
        parts.add(new BodyPart(side + " knee", leg.knee(), Proportions.KNEE_RADIUS, lies));
        foot(side + " foot", leg);
    }

    private void foot(String name, Leg leg) {
        Vec toes = Trig.direction(leg.turns().foot());
        Vec down = toes.left().times(-1);
        boolean flat = down.y() < -.3;
        parts.add(new BodyPart(name, leg.ankle(), ANKLE_RADIUS, !flat));
        parts.add(new BodyPart(name, leg.toe(), TOE_RADIUS, !flat));
        parts.add(new BodyPart(name, leg.ankle().plus(toes, HEEL).plus(down, SOLE), 0, flat));
        parts.add(new BodyPart(name, leg.ankle().plus(toes, BALL).plus(down, SOLE), 0, flat));
        parts.add(new BodyPart(name, leg.ankle().plus(toes, TIP).plus(down, .03), 0, flat));
    }

    private void arm(String side, Arm arm, boolean bears) {
        boolean lies = bears && lies(arm.elbow(), arm.wrist(), STEEP);
        parts.add(new BodyPart(side + " elbow", arm.elbow(), Proportions.ELBOW_RADIUS, lies));
        parts.add(new BodyPart(side + " forearm", arm.elbow().mix(arm.wrist(), .5), Proportions.ELBOW_RADIUS, lies));
        parts.add(new BodyPart(side + " hand", arm.wrist(), .016, bears));
        parts.add(new BodyPart(side + " hand", arm.tip(), .008, bears));
    }

    /** A straight part of a limb. */
    private record Limb(String name, Profile profile, boolean rests) {}

    private void along(Limb limb, Vec from, Vec to) {
        for (double t = .15; t < 1; t += .175) {
            Profile.Station half = limb.profile().at(t);
            double radius = StrictMath.max(half.front(), half.back());
            parts.add(new BodyPart(limb.name(), from.mix(to, t), radius, limb.rests()));
        }
    }

    private static boolean lies(Vec from, Vec to, double steep) {
        Vec limb = to.minus(from);
        return StrictMath.abs(limb.y()) < steep * limb.length();
    }
}
