package dev.limber.figure.body;

import static dev.limber.figure.body.Proportions.ANKLE;
import static dev.limber.figure.body.Proportions.SHANK;
import static dev.limber.figure.body.Proportions.THIGH;

import dev.limber.figure.body.SidePose.Bent;
import dev.limber.figure.body.SidePose.Kneeling;
import dev.limber.figure.body.SidePose.LegPose;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Planted;
import dev.limber.figure.body.SidePose.Trunk;
import dev.limber.figure.body.Skeleton.Head;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.body.Skeleton.LegAngles;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.TwoBone;
import dev.limber.figure.geometry.Vec;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts every joint of a side view in its place: the anchor first, then the legs, then the arms. */
public final class SideSolver {
    private static final double SHIN_LAID = -92;
    private static final double FOOT_LAID = -75;
    private static final double KNEE_ON_FLOOR = .033;
    private static final double FULL_TURN = 360;

    private final Profile torso;

    public SideSolver(Person person) {
        this.torso = person.torso();
    }

    public Skeleton solve(SidePose pose) {
        Trunk trunk = pose.trunk();
        Spine atOrigin = new Spine(trunk.pitch(), trunk.lumbar(), trunk.thoracic(), Vec.ZERO);
        Vec hip = root(pose, atOrigin);
        Spine spine = atOrigin.movedTo(hip);
        Pair<Leg> legs = new Pair<>(
                leg(pose.legs().near(), hip, trunk.pitch()), leg(pose.legs().far(), hip, trunk.pitch()));
        Head head = head(spine, trunk);
        ArmSolver arms = new ArmSolver(spine, legs, head);
        return new Skeleton(
                spine,
                hip,
                legs,
                new Pair<>(
                        arms.solve(pose.arms().near()), arms.solve(pose.arms().far())),
                head);
    }

    private Vec root(SidePose pose, Spine spine) {
        SidePose.Anchor anchor = pose.anchor();
        return switch (anchor.part()) {
            case HIP -> new Vec(anchor.x(), anchor.y());
            case KNEE ->
                new Vec(anchor.x(), anchor.y() + KNEE_ON_FLOOR)
                        .minus(leg(kneeling(pose.legs()), Vec.ZERO, pose.trunk().pitch())
                                .knee());
            case FOOT ->
                new Vec(anchor.x(), anchor.y() + ANKLE)
                        .minus(leg(pose.legs().near(), Vec.ZERO, pose.trunk().pitch())
                                .ankle());
            case TORSO -> new Vec(anchor.x(), anchor.y() - lowest(spine, -.04, .29));
            case SHOULDERS -> new Vec(anchor.x() - spine.at(.25).point().x(), anchor.y() - lowest(spine, .20, .27));
            case WALL -> new Vec(anchor.x() - rearmost(spine), anchor.y());
        };
    }

    /** The leg that kneels: the near one, unless only the far one does. */
    private static LegPose kneeling(Pair<LegPose> legs) {
        boolean farAlone = legs.near().as(Kneeling.class).isEmpty()
                && legs.far().as(Kneeling.class).isPresent();
        return farAlone ? legs.far() : legs.near();
    }

    /** Both sides of the torso's outline. */
    private Stream<Vec> outline(Spine spine, double from, double to) {
        return IntStream.rangeClosed(0, (int) StrictMath.round((to - from) / .01))
                .mapToObj(i -> from + i * .01)
                .flatMap(s -> {
                    Profile.Station half = torso.at(s);
                    Spine.Place place = spine.at(s);
                    return Stream.of(place.ahead(half.front()), place.ahead(-half.back()));
                });
    }

    private double lowest(Spine spine, double from, double to) {
        return smallest(outline(spine, from, to).mapToDouble(Vec::y));
    }

    private double rearmost(Spine spine) {
        return smallest(outline(spine, -.04, .29).mapToDouble(Vec::x));
    }

    private static double smallest(DoubleStream values) {
        return values.min().orElse(0);
    }

    /** The lowest point of the torso, where it may not be below the floor. */
    public double lowest(Skeleton skeleton) {
        return lowest(skeleton.spine(), -.06, .29);
    }

    private static Leg leg(LegPose pose, Vec hip, double pitch) {
        return pose.accept(new LegSolver(hip, pitch));
    }

    /** Puts the joints of a leg in their places, from its hip and the pitch of the pelvis. */
    private record LegSolver(Vec hip, double pitch) implements LegPose.Visitor<Leg> {
        @Override
        public Leg bent(Bent bent) {
            double thigh = bent.hip() - pitch;
            double shin = thigh - bent.knee();
            return turned(hip, thigh, new Vec(shin, shin + 90 + bent.ankle()), pitch);
        }

        @Override
        public Leg kneeling(Kneeling kneeling) {
            return turned(hip, kneeling.thigh(), new Vec(SHIN_LAID, FOOT_LAID), pitch);
        }

        @Override
        public Leg planted(Planted foot) {
            Vec ankle =
                    new Vec(foot.x(), foot.y()).plus(Trig.direction(foot.sole()).left(), ANKLE);
            TwoBone reach = TwoBone.reach(ankle.minus(hip), new Vec(THIGH, SHANK), -1);
            return turned(hip, reach.first(), new Vec(reach.second(), foot.sole()), pitch);
        }
    }

    /** A leg from its three angles; shin and foot come as a pair. */
    private static Leg turned(Vec hip, double thigh, Vec shinAndFoot, double pitch) {
        Vec knee = hip.plus(Trig.direction(thigh), THIGH);
        Vec ankle = knee.plus(Trig.direction(shinAndFoot.x()), SHANK);
        double bend = Trig.wrap(thigh + pitch);
        double hipBend = bend < -90 ? bend + FULL_TURN : bend;
        return new Leg(hip, knee, ankle, new LegAngles(thigh, shinAndFoot.x(), shinAndFoot.y(), hipBend));
    }

    private static Head head(Spine spine, Trunk trunk) {
        Spine.Place top = spine.at(.287);
        double neck = top.pitch() + 12 + trunk.neck();
        double head = neck - 12 + trunk.head();
        Vec base = top.ahead(-.004);
        Vec centre = base.plus(Trig.up(neck), Proportions.NECK)
                .plus(Trig.up(head), Proportions.HEAD)
                .plus(Trig.front(head), .012);
        return new Head(base, neck, centre, head);
    }
}
