package dev.limber.figure.body;

import static dev.limber.figure.body.Proportions.FOREARM;
import static dev.limber.figure.body.Proportions.UPPER_ARM;

import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.Bend;
import dev.limber.figure.body.SidePose.Free;
import dev.limber.figure.body.SidePose.Grip;
import dev.limber.figure.body.SidePose.Hold;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.ArmAngles;
import dev.limber.figure.body.Skeleton.Head;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.TwoBone;
import dev.limber.figure.geometry.Vec;

/** Puts the joints of an arm in their places; the shoulder girdle follows the arm. */
final class ArmSolver implements ArmPose.Visitor<Arm> {
    private static final int ROUNDS = 24;
    private static final double ALONG_FOREARM = Double.NaN;

    private final Spine.Place chest;
    private final Spine spine;
    private final double thorax;
    private final Pair<Leg> legs;
    private final Head head;

    ArmSolver(Spine spine, Pair<Leg> legs, Head head) {
        this.spine = spine;
        this.chest = spine.at(Proportions.SHOULDER);
        this.thorax = spine.at(Proportions.SPINE).pitch();
        this.legs = legs;
        this.head = head;
    }

    Arm solve(ArmPose pose) {
        return pose.accept(this);
    }

    @Override
    public Arm placed(Placed placed) {
        return reach(new Vec(placed.x(), placed.y()), placed.length(), placed.bend(), new Vec(placed.palm(), 0));
    }

    @Override
    public Arm grip(Grip grip) {
        return reach(place(grip.hold()), grip.length(), Bend.BACK, new Vec(ALONG_FOREARM, grip.turn()));
    }

    @Override
    public Arm free(Free free) {
        Vec shoulder = girdle(free.shoulder());
        double upper = free.shoulder() - thorax;
        double fore = upper + free.elbow();
        return turned(shoulder, new ArmAngles(upper, fore, fore + free.wrist(), free.shoulder(), free.length()));
    }

    /** The joint slides up and forward as the arm is raised. */
    private Vec girdle(double bend) {
        double raised = Trig.clamp(bend, -60, 180);
        return chest.point()
                .plus(Trig.up(chest.pitch()), .022 * Trig.smooth((raised - 60) / 120))
                .plus(Trig.front(chest.pitch()), .020 * Trig.sin(StrictMath.max(0, raised)) - .006);
    }

    /** An arm whose wrist comes to the target; {@code hand} holds the palm's angle and a turn added to it. */
    private Arm reach(Vec target, double length, Bend bend, Vec hand) {
        Arm arm = turned(girdle(60), new ArmAngles(0, 0, 0, 60, length));
        for (int i = 0; i < ROUNDS; i++) {
            ArmAngles turns = turns(target.minus(arm.shoulder()), length, bend, hand);
            arm = turned(girdle(turns.shoulderBend()), turns);
        }
        return arm;
    }

    private ArmAngles turns(Vec toTarget, double length, Bend bend, Vec hand) {
        double upper;
        double fore;
        double seen = length;
        if (bend == Bend.OUT) {
            seen = StrictMath.min(1, toTarget.length() / (UPPER_ARM + FOREARM));
            upper = Trig.angle(toTarget);
            fore = upper;
        } else {
            TwoBone bones =
                    TwoBone.reach(toTarget, new Vec(UPPER_ARM * length, FOREARM * length), bend == Bend.BACK ? 1 : -1);
            upper = bones.first();
            fore = bones.second();
        }
        double palm = Double.isNaN(hand.x()) ? fore : hand.x();
        return new ArmAngles(upper, fore, palm + hand.y(), raised(upper), seen);
    }

    private double raised(double upper) {
        double bend = Trig.wrap(upper + thorax);
        return bend < -90 ? bend + 360 : bend;
    }

    @Override
    public Arm propped(SidePose.Propped pose) {
        return Double.isNaN(pose.elbow()) ? propped(pose.turn()) : onElbow(pose.elbow());
    }

    /** The elbow stays in its place while the chest comes over it. */
    private Arm onElbow(double x) {
        Vec elbow = new Vec(x, Proportions.ELBOW_RADIUS);
        Vec shoulder = girdle(60);
        for (int i = 0; i < ROUNDS; i++) {
            shoulder = girdle(raised(Trig.angle(elbow.minus(shoulder))));
        }
        Vec bone = elbow.minus(shoulder);
        double upper = Trig.angle(bone);
        double seen = StrictMath.min(1, bone.length() / UPPER_ARM);
        Vec met = shoulder.plus(Trig.direction(upper), UPPER_ARM * seen);
        return new Arm(
                shoulder, met, met.plus(Trig.direction(90), FOREARM), new ArmAngles(upper, 90, 90, raised(upper), 1));
    }

    private Arm propped(double turn) {
        Vec shoulder = girdle(60);
        double upper = 0;
        for (int i = 0; i < ROUNDS; i++) {
            double drop = Trig.clamp((shoulder.y() - Proportions.ELBOW_RADIUS) / UPPER_ARM, -1, 1);
            upper = Trig.arcCos(drop) * (turn < 0 ? -1 : 1);
            shoulder = girdle(raised(upper));
        }
        return turned(shoulder, new ArmAngles(upper, 90, 90, raised(upper), 1));
    }

    private static Arm turned(Vec shoulder, ArmAngles turns) {
        Vec elbow = shoulder.plus(Trig.direction(turns.upper()), UPPER_ARM * turns.length());
        Vec wrist = elbow.plus(Trig.direction(turns.fore()), FOREARM * turns.length());
        return new Arm(shoulder, elbow, wrist, turns);
    }

    Vec place(Hold hold) {
        return switch (hold.on()) {
            case NEAR_THIGH -> along(legs.near().hip(), legs.near().knee(), hold);
            case FAR_THIGH -> along(legs.far().hip(), legs.far().knee(), hold);
            case NEAR_SHIN -> along(legs.near().knee(), legs.near().ankle(), hold);
            case FAR_SHIN -> along(legs.far().knee(), legs.far().ankle(), hold);
            case TORSO -> spine.at(hold.at()).ahead(hold.off());
            case HEAD ->
                head.centre().plus(Trig.up(head.pitch()), hold.at()).plus(Trig.front(head.pitch()), hold.off());
        };
    }

    private static Vec along(Vec from, Vec to, Hold hold) {
        Vec segment = to.minus(from);
        return from.mix(to, hold.at()).plus(segment.left().times(1 / segment.length()), hold.off());
    }
}
