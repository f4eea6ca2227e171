package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.Person;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.prop.Bed;
import dev.limber.figure.prop.Chair;
import dev.limber.figure.prop.Cushion;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.Rail;
import dev.limber.figure.prop.Sheet;
import dev.limber.figure.prop.Step;
import dev.limber.figure.prop.Strap;
import dev.limber.figure.prop.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the easier and harder forms of the shipped moves, and what helps to get there, to what their words say. */
class FormMeaningTest {
    private static <P extends Prop> P prop(String slug, String pose, Class<P> kind) {
        return Shipped.pose(slug, pose).props().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inBedTheBodyLiesAsOnTheMat() {
        for (String pair : List.of("glute-bridge half", "pelvic-tilt flat", "belly-flop-stretch rest")) {
            String[] names = pair.split(" ");
            assertThat(Shipped.pose(names[0], "bed").body())
                    .as(pair)
                    .isEqualTo(Shipped.pose(names[0], names[1]).body());
            prop(names[0], "bed", Bed.class);
        }
    }

    @Test
    void whoLiesOnOneSideRestsTheHeadOnTheLowerHand() {
        for (String pair : List.of("belly-flop-stretch side", "down-and-up side")) {
            String[] names = pair.split(" ");
            Skeleton body = Shipped.solved(names[0], names[1]);
            assertThat(body.arms().far().wrist().distance(body.head().centre()))
                    .as(pair)
                    .isLessThan(.08);
        }
    }

    @Test
    void theOtherLegIsStraightAlongTheFloorInTheLongForms() {
        for (String pair : List.of("hamstring-stretch long", "hamstring-stretch doorway")) {
            String[] names = pair.split(" ");
            Leg leg = Shipped.solved(names[0], names[1]).legs().far();
            assertThat(leg.turns().kneeBend()).as(pair).isLessThan(5);
            assertThat(leg.ankle().y()).as(pair).isLessThan(.09);
        }
    }

    @Test
    void theHeelIsAtTheDoorFrame() {
        double frame = prop("hamstring-stretch", "doorway", Step.class).box().left();
        assertThat(Shipped.solved("hamstring-stretch", "doorway")
                        .legs()
                        .near()
                        .ankle()
                        .x())
                .isBetween(frame - .07, frame);
    }

    @Test
    void oneHandHoldsTheBackOfTheChairInTheEasierWallSit() {
        Chair chair = prop("wall-sit", "chair", Chair.class);
        Vec wrist = Shipped.solved("wall-sit", "chair").arms().far().wrist();
        assertThat(wrist.y()).isCloseTo(chair.back() + Proportions.PALM, within(.004));
        assertThat(wrist.x()).isBetween(chair.x() - .25, chair.x() - .1);
    }

    @Test
    void theThreadedArmIsUnderTheChestAndTheHeadIsOnTheCushion() {
        FrontSkeleton body = new FrontSkeleton(
                Shipped.pose("neck-and-shoulder-yoga", "needle").front().orElseThrow());
        assertThat(body.upperArm(FrontSkeleton.RIGHT).from().x()).isNegative();
        assertThat(body.forearm(FrontSkeleton.RIGHT).to().x())
                .as("beyond the other side of the trunk")
                .isGreaterThan(.15);
        assertThat(body.forearm(FrontSkeleton.LEFT).to().y())
                .as("ahead of the head")
                .isGreaterThan(body.head().y());
        Bounds cushion = prop("neck-and-shoulder-yoga", "needle", Cushion.class).box();
        assertThat(cushion.with(body.head(), 0)).isEqualTo(cushion);
    }

    @Test
    void aShrugLiftsTheShouldersAndTheTrunkWithThemButNotTheNeck() {
        FrontSkeleton shrug = new FrontSkeleton(
                Shipped.pose("neck-and-shoulder-yoga", "roll").front().orElseThrow());
        assertThat(shrug.lifted(Proportions.SHOULDER_HALF, .25).y()).isCloseTo(.036, within(.001));
        assertThat(shrug.lifted(.03, .31).y()).as("beside the neck").isZero();
        assertThat(shrug.lifted(.08, .15).y()).as("at the ribs").isZero();
    }

    @Test
    void hipsAreFreeOfTheSeatWhenRisingFromTheFloorAndTheFeetStandOneBeforeTheOther() {
        Skeleton body = Shipped.solved("down-and-up", "rise");
        assertThat(body.hip().y()).isGreaterThan(.48);
        assertThat(body.legs().far().ankle().x())
                .isGreaterThan(body.legs().near().ankle().x() + .15);
        assertThat(body.arms().near().wrist().y()).isCloseTo(.291, within(.003));
    }

    @Test
    void theBoxStaysCloseInACarefulLift() {
        Step box = prop("lifting-and-carrying", "hold", Step.class);
        Skeleton body = Shipped.solved("lifting-and-carrying", "hold");
        assertThat(box.box().left() - body.hip().x()).isLessThan(.1);
        assertThat(body.arms().near().wrist().y()).isCloseTo(box.box().bottom(), within(.04));
    }

    @Test
    void aHandHoldsBehindEachThighWithBothKneesIn() {
        Skeleton body = Shipped.solved("knee-to-chest", "both");
        for (Leg leg : List.of(body.legs().near(), body.legs().far())) {
            assertThat(leg.turns().hipBend()).isBetween(100d, 115d);
        }
        assertThat(body.arms().far().wrist().distance(body.legs().far().knee())).isLessThan(.15);
    }

    @Test
    void theTrunkLiesAsBeforeWhileAFootIsLiftedInTheHarderTilt() {
        Skeleton flat = Shipped.solved("pelvic-tilt", "flat");
        Skeleton lifted = Shipped.solved("pelvic-tilt", "foot");
        for (double s : new double[] {0, .1, .25}) {
            assertThat(lifted.spine().at(s).point())
                    .isEqualTo(flat.spine().at(s).point());
        }
        assertThat(lifted.legs().near().ankle().y()).isBetween(.07, .15);
        assertThat(lifted.legs().far()).isEqualTo(flat.legs().far());
    }

    @Test
    void bothHandsReachToTheSameSideAndTheTrunkBendsWithThem() {
        FrontSkeleton body =
                new FrontSkeleton(Shipped.pose("childs-pose", "side").front().orElseThrow());
        for (int side : new int[] {FrontSkeleton.RIGHT, FrontSkeleton.LEFT}) {
            assertThat(body.forearm(side).to().x()).isLessThan(-.12);
            assertThat(body.forearm(side).to().y()).isGreaterThan(.35);
        }
        assertThat(body.at(.25, 0).x()).isLessThan(-.04);
        assertThat(body.thigh(FrontSkeleton.RIGHT).to().x())
                .as("knees on both sides alike")
                .isCloseTo(-body.thigh(FrontSkeleton.LEFT).to().x(), within(1e-9));
    }

    @Test
    void oneKneeIsLoweredAndTheOtherLegStays() {
        FrontSkeleton start = front("start");
        FrontSkeleton one = front("one");
        assertThat(one.thigh(FrontSkeleton.RIGHT).to().y())
                .isGreaterThan(start.thigh(FrontSkeleton.RIGHT).to().y() + .1);
        assertThat(one.shin(FrontSkeleton.RIGHT).to().y())
                .isCloseTo(start.shin(FrontSkeleton.RIGHT).to().y(), within(.06));
        assertThat(one.thigh(FrontSkeleton.RIGHT).to())
                .isEqualTo(one.shin(FrontSkeleton.RIGHT).from());
        assertThat(one.shin(FrontSkeleton.LEFT)).isEqualTo(start.shin(FrontSkeleton.LEFT));
    }

    private static FrontSkeleton front(String pose) {
        return new FrontSkeleton(Shipped.pose("trunk-rotation", pose).front().orElseThrow());
    }

    @Test
    void forearmsAreOnTheFloorHalfWayBack() {
        Skeleton body = Shipped.solved("childs-pose", "half-way");
        assertThat(body.arms().near().elbow().y()).isCloseTo(Proportions.ELBOW_RADIUS, within(.012));
        assertThat(body.hip().x())
                .isBetween(
                        Shipped.solved("childs-pose", "rest").hip().x(),
                        Shipped.solved("childs-pose", "start").hip().x());
    }

    @Test
    void handsLieOnTheTableAndTheHeadIsDown() {
        Table table = prop("childs-pose", "sitting", Table.class);
        Skeleton body = Shipped.solved("childs-pose", "sitting");
        double top = table.height();
        assertThat(body.arms().near().wrist().y()).isCloseTo(top + Proportions.PALM, within(.004));
        assertThat(body.arms().near().elbow().y()).isGreaterThan(top);
        assertThat(body.head().centre().y()).isBetween(top + .06, top + .15);
        Bounds cushion = prop("childs-pose", "sitting", Cushion.class).box();
        assertThat(body.head().centre().x()).as("over the cushion").isBetween(cushion.left(), cushion.right());
    }

    @Test
    void theFaceIsOutOfTheWaterOnTheNoodleAndHandsHoldRailAndEdge() {
        assertThat(Shipped.solved("swimming", "noodle").head().centre().y()).isGreaterThan(.3);
        Rail rail = prop("swimming", "rail", Rail.class);
        Vec fist = Shipped.solved("swimming", "rail").arms().near().fist();
        double along =
                (fist.x() - rail.high().x()) / (rail.low().x() - rail.high().x());
        assertThat(fist.y()).isCloseTo(rail.high().mix(rail.low(), along).y(), within(.03));
        Step edge = prop("swimming", "edge", Step.class);
        assertThat(Shipped.solved("swimming", "edge").arms().near().wrist().y())
                .isCloseTo(edge.box().height() + Proportions.PALM, within(.004));
    }

    @Test
    void whoeverPushesUpFromTheBedLeansOnIt() {
        FrontSkeleton body = new FrontSkeleton(
                Shipped.pose("down-and-up", "bed-push").front().orElseThrow());
        Bounds mattress = prop("down-and-up", "bed-push", Sheet.class).box();
        assertThat(mattress.holds(body.forearm(FrontSkeleton.LEFT).from())).isTrue();
        assertThat(mattress.holds(body.forearm(FrontSkeleton.LEFT).to())).isTrue();
        assertThat(mattress.holds(body.forearm(FrontSkeleton.RIGHT).to())).isTrue();
        assertThat(body.shin(FrontSkeleton.LEFT).to().y())
                .as("legs over the edge")
                .isLessThan(mattress.bottom());
    }

    @Test
    void nobodyWearsShoesInBed() {
        for (String id : new String[] {"bed-side", "bed-legs", "bed-push", "bed-sit"}) {
            assertThat(Shipped.pose("down-and-up", id).appearance().shoes())
                    .as(id)
                    .isFalse();
        }
        assertThat(Shipped.pose("down-and-up", "stand").appearance().shoes()).isTrue();
    }

    @Test
    void theCushionIsSeenOnAllSidesOfTheKneesThatSqueezeIt() {
        Bounds cushion = prop("glute-bridge", "squeeze", Cushion.class).box();
        Vec knee = Shipped.solved("glute-bridge", "squeeze").legs().near().knee();
        assertThat(cushion.padded(-.055).holds(knee)).isTrue();
    }

    @Test
    void eachPoseThatMovesHasItsArrow() {
        for (String drawing : new String[] {
            "flexion-rotation turn",
            "cat-cow sitting-lift",
            "lifting-weights row",
            "lifting-weights rise",
            "on-a-chair heel-raise"
        }) {
            String[] names = drawing.split(" ");
            KeyPose pose = Shipped.pose(names[0], names[1]);
            MoveDrawing drawn = new MoveDrawing(Shipped.move(names[0]));
            assertThat(pose.arrows())
                    .as(drawing)
                    .isNotEmpty()
                    .allSatisfy(mark -> assertThat(drawn.follows(pose, mark)).isTrue());
        }
    }

    @Test
    void aTowelIsALoopBetweenTwoHands() {
        int towels = 0;
        for (Move move : Shipped.moves()) {
            for (KeyPose pose : move.poses()) {
                if (pose.props().stream().anyMatch(Strap.class::isInstance)) {
                    Skeleton body = Shipped.solved(move.slug(), pose.id());
                    assertThat(body.arms()
                                    .near()
                                    .fist()
                                    .distance(body.arms().far().fist()))
                            .as(move.slug() + " " + pose.id())
                            .isGreaterThan(.04);
                    towels++;
                }
            }
        }
        assertThat(towels).isPositive();
    }

    @Test
    void bothHandsAreOnTheOtherShoulderInTheHug() {
        KeyPose pose = Shipped.pose("neck-and-shoulder-yoga", "wrap");
        FrontSkeleton body = new FrontSkeleton(pose.front().orElseThrow());
        String drawn =
                new FrontDrawing(Person.RUTH, pose.appearance(), body).draw().toString();
        assertThat(drawn.indexOf("part=HAND_FIST"))
                .as("no upper arm lies over a hand")
                .isGreaterThan(drawn.lastIndexOf("part=UPPER_ARM_SLEEVED"));
        for (int side : new int[] {FrontSkeleton.RIGHT, FrontSkeleton.LEFT}) {
            assertThat(body.forearm(side).to().distance(body.upperArm(-side).from()))
                    .isLessThan(.075);
        }
    }

    @Test
    void theHeadHangsFromANeckInTheCat() {
        Skeleton body = Shipped.solved("cat-cow", "cat");
        assertThat(body.head().centre().distance(body.arms().near().shoulder())).isGreaterThan(.12);
    }
}
