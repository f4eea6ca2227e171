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

    /** The pose of a leg. */
    public sealed interface LegPose {
        /** Handles each kind of leg pose. */
        interface Visitor<R> {
            R bent(Bent bent);

            R kneeling(Kneeling kneeling);

            R planted(Planted planted);
        }

        /** Calls the method of a visitor for this kind of leg pose. */
        <R> R accept(Visitor<R> visitor);

        /** The pose at a share between this one and another of the same kind; none for another kind. */
        default Optional<LegPose> toward(LegPose other, double share) {
            return Optional.empty();
        }

        /** This pose, if it is of such a kind. */
        default <T extends LegPose> Optional<T> as(Class<T> kind) {
            return Optional.of(this).filter(kind::isInstance).map(kind::cast);
        }
    }

    /** A leg by the angles of its joints. */
    public record Bent(double hip, double knee, double ankle) implements LegPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bent(this);
        }
    }

    /** A leg that kneels: the tilt of its thigh, with the shin on the floor. */
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

    /** A leg by the place of its foot, on the floor or on a step. */
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

    /** The pose of an arm. */
    public sealed interface ArmPose {
        /** Handles each kind of arm pose. */
        interface Visitor<R> {
            R free(Free free);

            R placed(Placed placed);

            R grip(Grip grip);

            R propped(Propped propped);
        }

        /** Calls the method of a visitor for this kind of arm pose. */
        <R> R accept(Visitor<R> visitor);

        /** The pose at a share between this one and another of the same kind; none for another kind. */
        default Optional<ArmPose> toward(ArmPose other, double share) {
            return Optional.empty();
        }

        /** This pose, if it is of such a kind. */
        default <T extends ArmPose> Optional<T> as(Class<T> kind) {
            return Optional.of(this).filter(kind::isInstance).map(kind::cast);
        }
    }

    /** An arm by the angles of its joints; a length below 1 is an arm that points partly at the viewer. */
    public record Free(double shoulder, double elbow, double wrist, double length) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.free(this);
        }
    }

    /** An arm by the place of its wrist; the palm has an angle of its own, and a length below 1 is as of a free arm. */
    public record Placed(double x, double y, double palm, Bend bend, double length) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placed(this);
        }

        @Override
        public Optional<ArmPose> toward(ArmPose other, double t) {
            return other.as(Placed.class)
                    .filter(to -> to.bend == bend)
                    .map(to -> new Placed(
                            mix(x, to.x, t), mix(y, to.y, t), mix(palm, to.palm, t), bend, mix(length, to.length, t)));
        }
    }

    /** An arm by what its hand holds. */
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

    /**
     * An arm whose forearm lies on the floor.
     *
     * @param elbow where its elbow is, with an upper arm that points partly at the viewer where that is near; not a
     *     number for an elbow that follows from the shoulder
     */
    public record Propped(double turn, double elbow) implements ArmPose {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.propped(this);
        }

        @Override
        public Optional<ArmPose> toward(ArmPose other, double t) {
            return other.as(Propped.class).map(to -> new Propped(turn, mix(elbow, to.elbow, t)));
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
