package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.body.Blend;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.SidePose.ArmPose;
import dev.limber.figure.body.SidePose.LegPose;
import dev.limber.figure.body.SidePose.Placed;
import dev.limber.figure.body.SidePose.Planted;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every move of the shipped guide through 61 samples. */
class MoveInvariantsTest {
    private static final int SAMPLES = 60;
    private static final Offset<Double> EXACT = within(1e-9);

    static List<Shipped.Way> ways() {
        return Shipped.ways();
    }

    private static List<Skeleton> samples(Shipped.Way way) {
        SideSolver solver = new SideSolver(way.move().person());
        Blend blend = new Blend(way.from().body(), way.to().body(), solver);
        List<Skeleton> samples = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            samples.add(solver.solve(blend.at(i / (double) SAMPLES)));
        }
        return samples;
    }

    private static Stream<Leg> legs(Skeleton body) {
        return Stream.of(body.legs().near(), body.legs().far());
    }

    private static Stream<Arm> arms(Skeleton body) {
        return Stream.of(body.arms().near(), body.arms().far());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noLimbChangesItsLength(Shipped.Way way) {
        for (Skeleton body : samples(way)) {
            legs(body).forEach(leg -> {
                assertThat(leg.hip().distance(leg.knee())).isCloseTo(Proportions.THIGH, EXACT);
                assertThat(leg.knee().distance(leg.ankle())).isCloseTo(Proportions.SHANK, EXACT);
            });
            arms(body).forEach(arm -> {
                double seen = arm.turns().length();
                assertThat(arm.shoulder().distance(arm.elbow())).satisfies(length -> {
                    if (propped(way)) {
                        assertThat(length).isLessThanOrEqualTo(Proportions.UPPER_ARM + 1e-9);
                    } else {
                        assertThat(length).isCloseTo(Proportions.UPPER_ARM * seen, EXACT);
                    }
                });
                assertThat(arm.elbow().distance(arm.wrist())).isCloseTo(Proportions.FOREARM * seen, EXACT);
            });
        }
    }

    /** Whether forearms lie on the floor: then the upper arm points partly at the viewer. */
    private static boolean propped(Shipped.Way way) {
        return way.to().body().arms().near() instanceof SidePose.Propped;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anElbowThatStaysStays(Shipped.Way way) {
        if (way.from().body().arms().near() instanceof SidePose.Propped elbow
                && elbow.equals(way.to().body().arms().near())) {
            samples(way)
                    .forEach(body -> assertThat(body.arms().near().elbow().x()).isCloseTo(elbow.elbow(), within(.003)));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aFootThatStaysStays(Shipped.Way way) {
        stays(
                way.from().body().legs().near(),
                way.to().body().legs().near(),
                samples(way).stream().map(body -> body.legs().near()));
        stays(
                way.from().body().legs().far(),
                way.to().body().legs().far(),
                samples(way).stream().map(body -> body.legs().far()));
    }

    private static void stays(LegPose from, LegPose to, Stream<Leg> legs) {
        if (from instanceof Planted foot && from.equals(to)) {
            Vec ankle =
                    new Vec(foot.x(), foot.y()).plus(Trig.direction(foot.sole()).left(), Proportions.ANKLE);
            legs.forEach(leg -> assertThat(leg.ankle().distance(ankle)).isLessThan(.003));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aHandThatStaysStays(Shipped.Way way) {
        stays(
                way.from().body().arms().near(),
                way.to().body().arms().near(),
                samples(way).stream().map(body -> body.arms().near()));
        stays(
                way.from().body().arms().far(),
                way.to().body().arms().far(),
                samples(way).stream().map(body -> body.arms().far()));
    }

    private static void stays(ArmPose from, ArmPose to, Stream<Arm> arms) {
        if (from instanceof Placed hand && from.equals(to)) {
            arms.forEach(arm -> assertThat(arm.wrist().distance(new Vec(hand.x(), hand.y())))
                    .isLessThan(.003));
        }
    }

    /** A wrist so low belongs to a hand on the floor. */
    private static final double ON_FLOOR = .03;

    /**
     * Walking is drawn on the spot: its feet go back as the ground would below a walker. In Pilates a heel slides, and
     * a foot that steps up leaves the floor. Moves, and single films by their last pose.
     */
    private static final Set<String> FEET_MOVE =
            Set.of("walking", "pilates lift", "lifting-weights step-top", "lifting-weights carry");

    @Test
    void noAnimationSlidesAPlantedFootOrHand() {
        for (Move move : Shipped.moves()) {
            move.loops().stream()
                    .filter(loop -> !loop.isEmpty()
                            && !FEET_MOVE.contains(move.slug())
                            && !FEET_MOVE.contains(move.slug() + " " + loop.get(loop.size() - 1)))
                    .forEach(loop -> nothingSlides(move, move.shown(loop)));
        }
    }

    private static void nothingSlides(Move move, List<KeyPose> poses) {
        for (int i = 1; i < poses.size(); i++) {
            SidePose from = poses.get(i - 1).body();
            SidePose to = poses.get(i).body();
            same(move, from.legs().near(), to.legs().near());
            same(move, from.legs().far(), to.legs().far());
            same(move, from.arms().near(), to.arms().near());
            same(move, from.arms().far(), to.arms().far());
        }
    }

    private static void same(Move move, Object from, Object to) {
        boolean feet = from instanceof Planted && to instanceof Planted;
        boolean hands = from instanceof Placed before && to instanceof Placed && before.y() < ON_FLOOR;
        if (feet || hands) {
            assertThat(to).as(move.slug()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingSinksBelowTheFloor(Shipped.Way way) {
        SideSolver solver = new SideSolver(way.move().person());
        for (Skeleton body : samples(way)) {
            assertThat(solver.lowest(body)).isGreaterThan(-.012);
            legs(body).forEach(leg -> {
                assertThat(leg.knee().y()).isGreaterThan(Proportions.KNEE_RADIUS - .012);
                assertThat(leg.ankle().y()).isGreaterThan(.009);
            });
            arms(body).forEach(arm -> {
                assertThat(arm.elbow().y()).isGreaterThan(Proportions.ELBOW_RADIUS - .012);
                assertThat(arm.wrist().y()).isGreaterThan(.002);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noJointJumps(Shipped.Way way) {
        List<Skeleton> samples = samples(way);
        for (int i = 1; i < samples.size(); i++) {
            double[] before = angles(samples.get(i - 1));
            double[] now = angles(samples.get(i));
            for (int joint = 0; joint < now.length; joint++) {
                assertThat(StrictMath.abs(Trig.wrap(now[joint] - before[joint])))
                        .as("joint %d at sample %d", joint, i)
                        .isLessThan(5);
            }
        }
    }

    private static double[] angles(Skeleton body) {
        return Stream.concat(
                        legs(body)
                                .flatMap(leg -> Stream.of(
                                        leg.turns().thigh(),
                                        leg.turns().shin(),
                                        leg.turns().foot())),
                        arms(body)
                                .flatMap(arm -> Stream.of(
                                        arm.turns().upper(), arm.turns().fore())))
                .mapToDouble(angle -> angle)
                .toArray();
    }
}
