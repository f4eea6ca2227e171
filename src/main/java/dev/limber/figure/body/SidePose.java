package dev.limber.figure.body;

import static dev.limber.figure.geometry.Trig.mix;

import java.util.Optional;

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
    public sealed interface LegPose {
        /** What is done with each way to give a leg. */
        interface Visitor<R> {
            R bent(Bent bent);

            R kneeling(Kneeling kneeling);

            R planted(Planted planted);
        }

        /** Calls the method of a visitor for the way in which this leg is given. */
        <R> R accept(Visitor<R> visitor);

        /** The pose at a share of the way to another one that is given in the same way; none for other ways. */
        default Optional<LegPose> toward(LegPose other, double share) {
            return Optional.empty();
        }

        /** This pose, if it is given in such a way. */
        default <T extends LegPose> Optional<T> as(Class<T> kind) {
            return Optional.of(this).filter(kind::isInstance).map(kind::cast);
        }
    }

    /** By its joints. */
    public record Bent(double hip, double knee, double ankle) implements LegPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bent(this);
        }
    }

    /** By the tilt of its thigh, with the shin on the floor. */
    public record Kneeling(double thigh) implements LegPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.kneeling(this);
        }

        @Override
        public Optional<LegPose> toward(LegPose other, double t) {
            return other.as(Kneeling.class).map(to -> new Kneeling(mix(thigh, to.thigh, t)));
        }
    }

    /** By its foot on the floor, or on a step. */
    public record Planted(double x, double y, double sole) implements LegPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.planted(this);
        }

        @Override
        public Optional<LegPose> toward(LegPose other, double t) {
            return other.as(Planted.class)
                    .map(to -> new Planted(mix(x, to.x, t), mix(y, to.y, t), mix(sole, to.sole, t)));
        }
    }

    /** How an arm is given. */
    public sealed interface ArmPose {
        /** What is done with each way to give an arm. */
        interface Visitor<R> {
            R free(Free free);

            R placed(Placed placed);

            R grip(Grip grip);

            R propped(Propped propped);
        }

        /** Calls the method of a visitor for the way in which this arm is given. */
        <R> R accept(Visitor<R> visitor);

        /** The pose at a share of the way to another one that is given in the same way; none for other ways. */
        default Optional<ArmPose> toward(ArmPose other, double share) {
            return Optional.empty();
        }

        /** This pose, if it is given in such a way. */
        default <T extends ArmPose> Optional<T> as(Class<T> kind) {
            return Optional.of(this).filter(kind::isInstance).map(kind::cast);
        }
    }

    /** By its joints; a length below 1 is an arm that points partly at the viewer. */
    public record Free(double shoulder, double elbow, double wrist, double length) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.free(this);
        }
    }

    /** By its wrist; the palm has an angle of its own. */
    public record Placed(double x, double y, double palm, Bend bend) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placed(this);
        }

        @Override
        public Optional<ArmPose> toward(ArmPose other, double t) {
            return other.as(Placed.class)
                    .filter(to -> to.bend == bend)
                    .map(to -> new Placed(mix(x, to.x, t), mix(y, to.y, t), mix(palm, to.palm, t), bend));
        }
    }

    /** By what the hand holds. */
    public record Grip(Hold hold, double length, double turn) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grip(this);
        }

        @Override
        public Optional<ArmPose> toward(ArmPose other, double t) {
            return other.as(Grip.class)
                    .filter(to -> to.hold.on == hold.on)
                    .map(to -> new Grip(hold.toward(to.hold, t), mix(length, to.length, t), mix(turn, to.turn, t)));
        }
    }

    /** By a forearm that lies on the floor. */
    public record Propped(double turn) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.propped(this);
        }

        @Override
        public Optional<ArmPose> toward(ArmPose other, double t) {
            return other.as(Propped.class).map(to -> this);
        }
    }

    /** A place on the body: along a segment (0 to 1, on the torso in heights) and off its axis. */
    public record Hold(HeldSegment on, double at, double off) {
        private Hold toward(Hold other, double t) {
            return new Hold(on, mix(at, other.at, t), mix(off, other.off, t));
        }
    }

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
