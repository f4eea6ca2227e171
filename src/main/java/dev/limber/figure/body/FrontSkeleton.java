package dev.limber.figure.body;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;

/** A body seen from the front: the places of its joints on the picture, with its hips at the origin. */
public final class FrontSkeleton {
    /** The sides of the person, so that the right arm is drawn on the left. */
    public static final int RIGHT = -1;

    public static final int LEFT = 1;
    /** From here on the back of a person is drawn who kneels or lies face down. */
    private static final double BACK = 120;

    private static final double SHOULDERS_AT = .236;
    private static final double TOES_UP = 75;
    /** The angle of the toes of a kneeling person, seen from behind. */
    private static final double TOES_LONG = 10;

    /** A straight bone on the picture: from where to where, and how much of its length is seen. */
    public record Bone(Vec from, Vec to, double seen) {
        public double turn() {
            Vec bone = to.minus(from);
            return 90 - Trig.angle(bone.length() < 1e-6 ? new Vec(0, -1) : bone);
        }
    }

    /** A vector in space: x to the side, y up the body, z to its front. */
    private record Direction(double x, double y, double z) {
        double length() {
            return StrictMath.sqrt(x * x + y * y + z * z);
        }
    }

    private final FrontPose pose;
    private final Spine spine;
    private final double flat;
    private final double lift;
    private final Vec place;

    public FrontSkeleton(FrontPose pose) {
        this.pose = pose;
        this.spine = new Spine(0, pose.of("side"), pose.of("side") * .6, Vec.ZERO);
        this.flat = Trig.cos(pose.of("tilt"));
        this.lift = Trig.sin(pose.of("tilt"));
        this.place = new Vec(pose.of("x"), pose.of("y"));
    }

    /** The same body upright at the origin, with hips that do not turn. */
    public FrontSkeleton square() {
        return new FrontSkeleton(
                pose.with("roll", 0).with("lie", 0).with("x", 0).with("y", 0));
    }

    /** A place beside the spine, on the picture. */
    public Vec at(double s, double aside) {
        return onPicture(spine.at(s).ahead(aside));
    }

    public double lean(double s) {
        return spine.at(s).pitch() + pose.of("lie");
    }

    private Vec onPicture(Vec inBody) {
        return place.plus(turned(new Vec(inBody.x(), inBody.y() * flat)));
    }

    private Vec project(Direction direction) {
        return turned(new Vec(direction.x(), direction.y() * flat + direction.z() * lift));
    }

    /** A vector on the picture, turned with a body that lies. */
    private Vec turned(Vec vector) {
        return Trig.up(pose.of("lie")).times(vector.y()).plus(Trig.front(pose.of("lie")), vector.x());
    }

    private Bone bone(Vec from, Direction direction) {
        Vec seen = project(direction);
        return new Bone(from, from.plus(seen), Trig.clamp(seen.length() / direction.length(), .3, 1));
    }

    public Bone upperArm(int side) {
        double aside = Proportions.SHOULDER_HALF * .95;
        return bone(
                at(SHOULDERS_AT, side * aside).plus(lifted(aside, SHOULDERS_AT)),
                limb(side, "", Proportions.UPPER_ARM));
    }

    /**
     * How far a shrug lifts a place at this distance from the middle: the shoulders fully, neck and ribs not at all.
     */
    public Vec lifted(double aside, double s) {
        double share = Trig.smooth((aside - .03) / .06) * Trig.smooth((s - .17) / .06);
        return Trig.up(pose.of("lie")).times(pose.of("shrug") / 1000 * share);
    }

    public Bone forearm(int side) {
        return bone(upperArm(side).to(), limb(side, "fore-", Proportions.FOREARM));
    }

    private Direction limb(int side, String part, double length) {
        String name = (side == RIGHT ? "right-" : "left-") + part;
        double out = pose.of(name + "out");
        double ahead = pose.of(name + "ahead");
        double seen = length * Trig.cos(ahead);
        return new Direction(side * Trig.sin(out) * seen, -Trig.cos(out) * seen, Trig.sin(ahead) * length);
    }

    public Bone thigh(int side) {
        double roll = pose.of("roll");
        Direction hip = new Direction(
                side * Proportions.HIP_HALF * Trig.cos(roll), 0, -side * Proportions.HIP_HALF * Trig.sin(roll));
        return bone(place.plus(project(hip)), leg(side, "spread", pose.of("hip", side), Proportions.THIGH));
    }

    public Bone shin(int side) {
        return bone(thigh(side).to(), leg(side, "shin-spread", shinBend(side), Proportions.SHANK));
    }

    public Bone foot(int side) {
        double ahead = turn() > 90 ? TOES_LONG : TOES_UP;
        return bone(shin(side).to(), leg(side, "shin-spread", shinBend(side) + ahead, .1));
    }

    private double shinBend(int side) {
        return pose.of("hip", side) - pose.of("knee", side);
    }

    /** A segment of a leg, flexed by an angle and turned with the pelvis about the long axis of the body. */
    private Direction leg(int side, String spread, double flexed, double length) {
        double spreads = pose.of(spread, side);
        double aside = side * Trig.sin(spreads);
        double front = Trig.sin(flexed) * Trig.cos(spreads);
        double roll = pose.of("roll");
        return new Direction(
                (aside * Trig.cos(roll) + front * Trig.sin(roll)) * length,
                -Trig.cos(flexed) * Trig.cos(spreads) * length,
                (front * Trig.cos(roll) - aside * Trig.sin(roll)) * length);
    }

    public double headLean() {
        return lean(.3) + pose.of("neck");
    }

    public Vec neckBase() {
        return at(.3, 0);
    }

    public Vec head() {
        Vec neck = Trig.up(spine.at(.3).pitch() + pose.of("neck") * .6).times(.042);
        return neckBase().plus(turned(new Vec(neck.x(), neck.y() * flat))).plus(Trig.up(headLean()), .056);
    }

    public double turn() {
        return pose.of("turn");
    }

    /** Whether the person is seen from behind, face down. */
    public boolean fromBehind() {
        return turn() >= BACK;
    }

    /**
     * The side that is stretched: of the neck away from where the ear goes, or from where the nose points; of the trunk
     * that from which the knees turn away.
     */
    public int stretched(boolean neck) {
        return (neck ? headLean() > 0 || turn() < 0 : roll() > 0) ? RIGHT : LEFT;
    }

    public double lies() {
        return pose.of("lie");
    }

    public double roll() {
        return pose.of("roll");
    }

    public Vec on(Landmark mark) {
        return switch (mark) {
            case HEAD -> head().plus(Trig.up(headLean()), .03).plus(Trig.front(headLean()), .06 * Trig.sin(turn()));
            case NEAR_KNEE -> thigh(RIGHT).to();
            case FAR_KNEE -> thigh(LEFT).to();
            case NEAR_FOOT -> shin(RIGHT).to();
            case FAR_FOOT -> shin(LEFT).to();
            case NEAR_SHOULDER -> upperArm(RIGHT).from();
            case FAR_SHOULDER -> upperArm(LEFT).from();
            case NEAR_ELBOW -> upperArm(RIGHT).to();
            case FAR_ELBOW -> upperArm(LEFT).to();
            case NEAR_HAND -> forearm(RIGHT).to();
            case FAR_HAND -> forearm(LEFT).to();
            default -> at(.2, 0);
        };
    }
}
