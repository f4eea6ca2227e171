package dev.limber.figure.body;

/** A pose seen from the side, as the solver takes it; angles in degrees, lengths in fractions of height. */
public record SidePose(Trunk trunk, Anchor anchor, Pair<LegPose> legs, Pair<ArmPose> arms) {
    /** The limb nearer to the viewer and the one behind it. */
    public record Pair<T>(T near, T far) {}

    /** Pelvis, both halves of the back, neck and head; each bends forward with a positive angle. */
    public record Trunk(double pitch, double lumbar, double thoracic, double neck, double head) {}

    /** The one part that fixes where the body is. */
    public record Anchor(AnchorPart part, double x, double y) {}

    /** The part that an anchor fixes. */
    public enum AnchorPart {
        KNEE,
        FOOT,
        TORSO,
        SHOULDERS,
        WALL,
        HIP
    }

    /** How a leg is given. */
    public sealed interface LegPose {}

    /** By its joints. */
    public record Bent(double hip, double knee, double ankle) implements LegPose {}

    /** By the tilt of its thigh, with the shin laid on the floor. */
    public record Kneeling(double thigh) implements LegPose {}

    /** By its foot on the floor, or on a step. */
    public record Planted(double x, double y, double sole) implements LegPose {}

    /** How an arm is given. */
    public sealed interface ArmPose {}

    /** By its joints; a length below 1 is an arm that points partly at the viewer. */
    public record Free(double shoulder, double elbow, double wrist, double length) implements ArmPose {}

    /** By its wrist; the palm has an angle of its own. */
    public record Placed(double x, double y, double palm, Bend bend) implements ArmPose {}

    /** By what the hand holds. */
    public record Grip(Hold hold, double length, double turn) implements ArmPose {}

    /** By a forearm that lies on the floor. */
    public record Propped(double turn) implements ArmPose {}

    /** A place on the body: along a segment (0 to 1, on the torso in heights) and off its axis. */
    public record Hold(HeldSegment on, double at, double off) {}

    /** What a hand holds on to. */
    public enum HeldSegment {
        NEAR_THIGH,
        FAR_THIGH,
        NEAR_SHIN,
        FAR_SHIN,
        TORSO,
        HEAD
    }

    /** Where the elbow goes. */
    public enum Bend {
        BACK,
        OUT,
        FORWARD
    }
}
