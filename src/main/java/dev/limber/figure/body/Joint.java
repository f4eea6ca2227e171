package dev.limber.figure.body;

import dev.limber.figure.body.SidePose.Trunk;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Trig;
import java.util.List;
import java.util.Locale;

/** The ranges of joints: what most people can do, and what can be drawn at all. */
public enum Joint {
    LUMBAR(new Range(-35, 60), new Range(-45, 70)),
    THORACIC(new Range(-25, 45), new Range(-30, 50)),
    NECK(new Range(-50, 50), new Range(-60, 60)),
    HEAD(new Range(-30, 30), new Range(-40, 40)),
    SHOULDER(new Range(-60, 180), new Range(-75, 185)),
    ELBOW(new Range(-1, 155), new Range(-5, 160)),
    HIP(new Range(-25, 125), new Range(-30, 135)),
    KNEE(new Range(-1, 150), new Range(-5, 155)),
    ANKLE(new Range(-74, 30), new Range(-75, 40));

    /** From the least to the most, in degrees. */
    public record Range(double least, double most) {
        public boolean holds(double value) {
            return value >= least - .5 && value <= most + .5;
        }

        public double nearest(double value) {
            return Trig.clamp(value, least, most);
        }
    }

    /** A joint as it is bent in one pose, and the keys under which its number may stand in the file. */
    public record Bend(Joint joint, String name, double degrees, List<String> keys) {}

    private final Range usual;
    private final Range possible;

    Joint(Range usual, Range possible) {
        this.usual = usual;
        this.possible = possible;
    }

    public Range usual() {
        return usual;
    }

    public Range possible() {
        return possible;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<Bend> of(Trunk trunk) {
        return List.of(
                inSpine(LUMBAR, trunk.lumbar()),
                inSpine(THORACIC, trunk.thoracic()),
                inSpine(NECK, trunk.neck()),
                inSpine(HEAD, trunk.head()));
    }

    private static Bend inSpine(Joint joint, double degrees) {
        return new Bend(joint, joint.word(), degrees, List.of("spine." + joint.word(), "spine"));
    }

    public static List<Bend> of(String side, Leg leg) {
        return List.of(
                inLimb("legs", side, HIP, leg.turns().hipBend()),
                inLimb("legs", side, KNEE, leg.turns().kneeBend()),
                inLimb("legs", side, ANKLE, leg.turns().ankleBend()));
    }

    public static List<Bend> of(String side, Arm arm) {
        return List.of(
                inLimb("arms", side, SHOULDER, arm.turns().shoulderBend()),
                inLimb("arms", side, ELBOW, StrictMath.abs(arm.turns().elbowBend())));
    }

    private static Bend inLimb(String limbs, String side, Joint joint, double degrees) {
        String own = limbs + "." + side;
        String both = limbs + ".both";
        String target = limbs.equals("legs") ? "feet" : "hands";
        List<String> keys = List.of(own + "." + joint.word(), both + "." + joint.word(), own, both, target, "pelvis");
        return new Bend(joint, side + " " + joint.word(), degrees, keys);
    }
}
