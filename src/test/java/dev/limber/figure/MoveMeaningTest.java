package dev.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Skeleton.Arm;
import dev.limber.figure.body.Skeleton.Leg;
import dev.limber.figure.draw.MoveDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.prop.Chair;
import dev.limber.figure.prop.Roll;
import org.junit.jupiter.api.Test;

/** Holds each move of the shipped guide to what its words say, so that a wrong drawing fails and not only a broken one. */
class MoveMeaningTest {
    /** How far a way rises above level, in degrees. */
    private static double rise(Vec from, Vec to) {
        return StrictMath.toDegrees(StrictMath.atan2(to.y() - from.y(), StrictMath.abs(to.x() - from.x())));
    }

    private static Vec shoulder(Skeleton body) {
        return body.spine().at(Proportions.SHOULDER).point();
    }

    @Test
    void shouldersHipsAndKneesAreInLineAtTheTopOfTheBridge() {
        Skeleton body = Shipped.solved("glute-bridge", "up");
        assertThat(rise(shoulder(body), body.hip()))
                .isCloseTo(rise(body.hip(), body.legs().near().knee()), within(12d));
        assertThat(body.legs().near().ankle().y()).isCloseTo(Proportions.ANKLE, within(.003));
    }

    @Test
    void thighsSlopeAtHalfOfSittingInTheWallSit() {
        Leg leg = Shipped.solved("wall-sit", "sit").legs().near();
        assertThat(rise(leg.knee(), leg.hip())).isBetween(40d, 50d);
        assertThat(leg.knee().x()).isCloseTo(leg.ankle().x(), within(.03));
    }

    @Test
    void armTrunkAndLegAreLevelInTheBirdDogAndOpposite() {
        Skeleton body = Shipped.solved("bird-dog", "both");
        Arm arm = body.arms().far();
        Leg leg = body.legs().near();
        assertThat(rise(arm.shoulder(), arm.wrist())).isBetween(-12d, 12d);
        assertThat(rise(leg.hip(), leg.ankle())).isBetween(-12d, 12d);
        assertThat(rise(body.hip(), shoulder(body))).isBetween(-2d, 18d);
        assertThat(leg.ankle().y()).isLessThanOrEqualTo(leg.hip().y() + .02);
        assertThat(body.arms().near().wrist().y()).isCloseTo(Proportions.PALM, within(.003));
    }

    @Test
    void wristsAreUnderShouldersOnHandsAndKnees() {
        for (String move : new String[] {"bird-dog start", "cat-cow flat", "childs-pose start"}) {
            String[] names = move.split(" ");
            Skeleton body = Shipped.solved(names[0], names[1]);
            Arm arm = body.arms().near();
            assertThat(arm.wrist().x()).as(move).isCloseTo(arm.shoulder().x(), within(.03));
            assertThat(body.legs().near().knee().x())
                    .as(move)
                    .isCloseTo(body.hip().x(), within(.01));
        }
    }

    @Test
    void theGapUnderTheWaistClosesInThePelvicTilt() {
        assertThat(gap("gap")).isGreaterThan(.02);
        assertThat(gap("flat")).isLessThan(.012);
    }

    @Test
    void theWholeBodyIsSeenInThePelvicTilt() {
        Move move = Shipped.move("pelvic-tilt");
        for (String id : new String[] {"gap", "flat", "bed"}) {
            KeyPose pose = Shipped.pose("pelvic-tilt", id);
            Skeleton body = Shipped.solved("pelvic-tilt", id);
            Bounds frame = new MoveDrawing(move).frame(pose);
            assertThat(frame.join(body.bounds())).as(id).isEqualTo(frame);
        }
    }

    @Test
    void noHeadTurnsFurtherThanNecksDo() {
        for (Move move : Shipped.moves()) {
            for (KeyPose pose : move.poses()) {
                double turn = pose.front().map(front -> front.of("turn")).orElse(0d);
                assertThat(StrictMath.abs(turn) <= 60 || turn == 180)
                        .as(move.slug() + " " + pose.id())
                        .isTrue();
            }
        }
    }

    @Test
    void whoeverRisesFromAChairGoesUpMoreThanAhead() {
        Vec sitting = Shipped.solved("lifting-weights", "sit").head().centre();
        Vec risen = Shipped.solved("lifting-weights", "rise").head().centre();
        assertThat(rise(sitting, risen)).isGreaterThan(35);
    }

    @Test
    void theWeightIsAtTheRibsInTheRow() {
        Skeleton body = Shipped.solved("lifting-weights", "row");
        Vec ribs = body.spine().at(.15).ahead(.058);
        assertThat(body.arms().near().fist().distance(ribs)).isLessThan(.09);
    }

    @Test
    void aSittingPersonNearTheFrontIsClearOfTheBackOfTheChair() {
        for (String id : new String[] {"sitting-tall", "sitting-round", "sitting-lift"}) {
            double back = Shipped.pose("cat-cow", id).props().stream()
                    .filter(Chair.class::isInstance)
                    .map(Chair.class::cast)
                    .mapToDouble(chair -> chair.x() - .122)
                    .sum();
            Skeleton body = Shipped.solved("cat-cow", id);
            assertThat(body.hip().x() - .078 - back).as(id).isGreaterThan(.03);
        }
    }

    @Test
    void theFrontOfTheHipsIsMarkedInTheBellyFlop() {
        assertThat(Shipped.pose("belly-flop-stretch", "rest").appearance().muscles())
                .containsExactly(Muscle.HIP_FRONT);
    }

    @Test
    void swimmersWearNoTrousers() {
        assertThat(Shipped.move("swimming").poses())
                .allMatch(pose -> pose.appearance().swimwear());
    }

    private static double gap(String pose) {
        Skeleton body = Shipped.solved("pelvic-tilt", pose);
        double back = Shipped.move("pelvic-tilt").person().torso().at(.09).back();
        return body.spine().at(.09).ahead(-back).y();
    }

    @Test
    void theWeightStaysCloseToTheLegInTheHinge() {
        Skeleton body = Shipped.solved("lifting-weights", "hinge");
        Leg leg = body.legs().near();
        Vec fist = body.arms().near().fist();
        double along = (leg.hip().y() - fist.y()) / (leg.hip().y() - leg.knee().y());
        Vec thigh = along <= 1 ? leg.hip().mix(leg.knee(), along) : leg.knee();
        assertThat(fist.x() - thigh.x() - .05).isLessThan(.04);
        assertThat(leg.turns().kneeBend()).isBetween(20d, 30d);
    }

    @Test
    void onlyTheShoulderBladesLeaveTheFloorInTheCrunch() {
        Skeleton down = Shipped.solved("partial-crunch", "cross");
        Skeleton up = Shipped.solved("partial-crunch", "up");
        assertThat(shoulder(up).y() - shoulder(down).y()).isBetween(.01, .06);
        assertThat(up.spine().at(.1).point().y())
                .isCloseTo(down.spine().at(.1).point().y(), within(.012));
    }

    @Test
    void handsHoldBehindTheThighInKneeToChest() {
        Skeleton body = Shipped.solved("knee-to-chest", "hug");
        Leg leg = body.legs().near();
        assertThat(leg.turns().hipBend()).isBetween(103d, 112d);
        Vec thigh = leg.knee().minus(leg.hip());
        Vec hand = body.arms().near().wrist().minus(leg.hip());
        assertThat(thigh.x() * hand.y() - thigh.y() * hand.x())
                .as("on the back of the thigh")
                .isNegative();
        assertThat(body.legs().far().ankle().y()).isCloseTo(Proportions.ANKLE, within(.003));
    }

    @Test
    void theThighIsShortOfUprightAndTheKneeSoftInTheHamstringStretch() {
        Leg leg = Shipped.solved("hamstring-stretch", "straight").legs().near();
        assertThat(leg.turns().hipBend()).isBetween(65d, 70.5);
        assertThat(leg.turns().kneeBend()).isCloseTo(20, within(3d));
    }

    @Test
    void hipsStayDownAndElbowsBentInThePressUp() {
        Skeleton body = Shipped.solved("press-up-back-extension", "press");
        assertThat(body.hip().y()).isLessThan(.09);
        assertThat(body.arms().near().turns().elbowBend()).isGreaterThan(15);
        for (String pose : new String[] {"press", "higher"}) {
            Arm arm = Shipped.solved("press-up-back-extension", pose).arms().near();
            assertThat(arm.wrist().x())
                    .as("under the shoulder")
                    .isCloseTo(arm.shoulder().x(), within(.03));
            assertThat(arm.elbow().y()).as("clear of the floor").isGreaterThan(.08);
            assertThat(arm.wrist().y()).isCloseTo(Proportions.PALM, within(.003));
        }
    }

    @Test
    void handsAreOnTheBackOfTheHipsInTheStandingBackBend() {
        Skeleton body = Shipped.solved("press-up-back-extension", "standing");
        assertThat(body.arms().near().wrist().x())
                .isLessThan(body.spine().at(.05).ahead(-.05).x());
    }

    @Test
    void elbowsAreUnderShouldersInTheSphinx() {
        for (String pose : new String[] {"place", "prop", "lower", "towel"}) {
            Arm arm = Shipped.solved("sphinx", pose).arms().near();
            assertThat(arm.elbow().x()).as(pose).isCloseTo(arm.shoulder().x(), within(.03));
            assertThat(arm.elbow().x()).as("where it was").isCloseTo(.225, within(.003));
            assertThat(arm.elbow().y()).as(pose).isCloseTo(Proportions.ELBOW_RADIUS, within(.012));
        }
    }

    @Test
    void theForeheadIsDownAndTheBottomBackInChildsPose() {
        Skeleton rest = Shipped.solved("childs-pose", "rest");
        assertThat(rest.head().centre().y()).isLessThan(.17);
        assertThat(rest.hip().x())
                .isLessThan(Shipped.solved("childs-pose", "back").hip().x());
    }

    @Test
    void theCatIsRoundAndTheCowSinksOnlyALittle() {
        double flat = Shipped.solved("cat-cow", "flat").spine().at(.13).point().y();
        assertThat(Shipped.solved("cat-cow", "cat").spine().at(.13).point().y()).isGreaterThan(flat + .02);
        assertThat(Shipped.solved("cat-cow", "cow").spine().at(.13).point().y()).isBetween(flat - .06, flat - .005);
    }

    @Test
    void theFaceIsOutOfTheWaterOnTheBack() {
        assertThat(Shipped.solved("swimming", "back").head().centre().y()).isGreaterThan(.3);
    }

    @Test
    void thePullingArmIsBentAndNoFurtherBackThanFortyDegreesInTheBackstroke() {
        Arm arm = Shipped.solved("swimming", "back").arms().near();
        assertThat(arm.turns().elbowBend()).isBetween(80d, 95d);
        assertThat(arm.turns().shoulderBend()).isBetween(-40.5, 0d);
        for (Vec point : new Vec[] {arm.elbow(), arm.wrist(), arm.tip()}) {
            assertThat(point.y()).as("in the water").isLessThan(.355);
        }
    }

    @Test
    void calvesLieLevelOnTheSeatInTheRestPosition() {
        Leg leg = Shipped.solved("awake-with-pain", "chair").legs().near();
        assertThat(leg.knee().y() - .04).isCloseTo(.276, within(.015));
        assertThat(rise(leg.knee(), leg.ankle())).isBetween(-5d, 5d);
    }

    @Test
    void theHeadStaysOverTheFeetInTheStandingBackBend() {
        Skeleton body = Shipped.solved("press-up-back-extension", "standing");
        assertThat(shoulder(body).x()).isLessThan(body.hip().x());
        assertThat(body.head().centre().x() - body.legs().near().ankle().x()).isBetween(-.25, .06);
        assertThat(body.head().pitch()).as("the eyes look ahead").isBetween(-15d, 10d);
    }

    @Test
    void heelsLeaveTheFloorAndToesStayInTheHeelRaise() {
        Leg leg = Shipped.solved("on-a-chair", "heel-raise").legs().near();
        assertThat(leg.ankle().y() - Proportions.ANKLE).as("4 to 5 cm").isBetween(.022, .03);
        assertThat(leg.toe().y()).isCloseTo(Proportions.ANKLE, within(.004));
        assertThat(leg.turns().kneeBend()).isLessThan(8);
    }

    @Test
    void handsRestOnTheSeatOnTheWayDownAndOneFootIsFlat() {
        for (String pose : new String[] {"stand", "one-knee", "both-knees"}) {
            assertThat(Shipped.solved("down-and-up", pose).arms().near().wrist().y())
                    .as(pose)
                    .isCloseTo(.291, within(.003));
        }
        Skeleton body = Shipped.solved("down-and-up", "one-knee");
        assertThat(body.legs().far().ankle().y()).isCloseTo(Proportions.ANKLE, within(.003));
        assertThat(body.legs().near().knee().y()).isLessThan(.04);
    }

    @Test
    void theHeldKneeStaysWhereItWasWhenTheChestTurns() {
        Vec before = Shipped.solved("flexion-rotation", "hold").legs().near().knee();
        FrontSkeleton turned = new FrontSkeleton(
                Shipped.pose("flexion-rotation", "turn").front().orElseThrow());
        assertThat(turned.thigh(FrontSkeleton.RIGHT).to().distance(before)).isLessThan(.04);
        assertThat(turned.forearm(FrontSkeleton.LEFT).to().distance(before)).isLessThan(.07);
        assertThat(turned.upperArm(FrontSkeleton.RIGHT).to().y())
                .as("the elbow has gone back")
                .isGreaterThan(Shipped.solved("flexion-rotation", "hold").hip().y() + .1);
    }

    @Test
    void theHipBonesLieOnTheRollAndAllElseIsDownInTheBellyFlop() {
        Skeleton rest = Shipped.solved("belly-flop-stretch", "rest");
        double roll = Shipped.pose("belly-flop-stretch", "rest").props().stream()
                .filter(Roll.class::isInstance)
                .map(Roll.class::cast)
                .mapToDouble(Roll::x)
                .sum();
        assertThat(rest.hip().x()).isCloseTo(roll, within(.06));
        assertThat(rest.head().centre().y()).isLessThan(.12);
        assertThat(rest.legs().near().knee().y()).isLessThan(.09);
    }

    @Test
    void theUpperKneeIsInFrontAndItsFootAtTheLowerKneeInFlexionRotation() {
        Skeleton bend = Shipped.solved("flexion-rotation", "bend");
        assertThat(bend.legs().near().turns().hipBend()).isBetween(60d, 90d);
        assertThat(bend.legs().near().ankle().distance(bend.legs().far().knee()))
                .isLessThan(.14);
        assertThat(Shipped.pose("flexion-rotation", "turn")
                        .front()
                        .orElseThrow()
                        .of("roll"))
                .as("the chest towards the ceiling")
                .isGreaterThan(60);
    }

    @Test
    void bothKneesGoHalfwayAndTheShouldersStayInTheTrunkRotation() {
        FrontSkeleton start = front("trunk-rotation", "start");
        FrontSkeleton roll = front("trunk-rotation", "roll");
        FrontSkeleton other = front("trunk-rotation", "other");
        assertThat(StrictMath.abs(roll.roll())).isBetween(40d, 50d);
        assertThat(other.roll()).isEqualTo(-roll.roll());
        for (int side : new int[] {FrontSkeleton.RIGHT, FrontSkeleton.LEFT}) {
            assertThat(roll.upperArm(side).from())
                    .isEqualTo(start.upperArm(side).from());
            assertThat(roll.thigh(side).to().y())
                    .isLessThan(start.thigh(side).to().y() - .1);
            assertThat(other.thigh(side).to().y())
                    .isGreaterThan(start.thigh(side).to().y() + .1);
        }
        assertThat(roll.headLean()).isEqualTo(start.headLean());
        FrontSkeleton away = front("trunk-rotation", "away");
        assertThat(away.shin(FrontSkeleton.RIGHT)).isEqualTo(roll.shin(FrontSkeleton.RIGHT));
        assertThat(away.turn()).as("away from the knees").isNegative();
    }

    private static FrontSkeleton front(String slug, String pose) {
        return new FrontSkeleton(Shipped.pose(slug, pose).front().orElseThrow());
    }

    @Test
    void oneFootIsAheadAndTheOppositeArmSwingsForwardInWalking() {
        Skeleton stride = Shipped.solved("walking", "near-ahead");
        assertThat(stride.legs().near().ankle().x())
                .isGreaterThan(stride.legs().far().ankle().x() + .2);
        assertThat(stride.arms().far().wrist().x())
                .isGreaterThan(stride.arms().near().wrist().x() + .1);
        assertThat(rise(stride.hip(), shoulder(stride))).as("upright").isGreaterThan(80);
        Skeleton passing = Shipped.solved("walking", "far-passes");
        assertThat(passing.legs().far().ankle().y())
                .isGreaterThan(passing.legs().near().ankle().y() + .03);
        assertThat(passing.legs().near().ankle().y()).isCloseTo(Proportions.ANKLE, within(.003));
    }

    @Test
    void eachNeckMoveMovesTheHeadAloneAndClearly() {
        Skeleton tall = Shipped.solved("neck-and-shoulder-yoga", "tall");
        Skeleton chin = Shipped.solved("neck-and-shoulder-yoga", "chin");
        Skeleton slide = Shipped.solved("neck-and-shoulder-yoga", "slide");
        assertThat(chin.head().pitch() - tall.head().pitch()).isBetween(30d, 60d);
        assertThat(slide.head().centre().x()).isLessThan(tall.head().centre().x() - .015);
        assertThat(slide.head().pitch())
                .as("eyes stay level")
                .isCloseTo(tall.head().pitch(), within(1d));
        for (Skeleton moved : new Skeleton[] {chin, slide}) {
            assertThat(shoulder(moved)).isEqualTo(shoulder(tall));
        }
        FrontSkeleton ear = front("neck-and-shoulder-yoga", "ear");
        assertThat(ear.headLean()).isBetween(20d, 40d);
        assertThat(ear.upperArm(FrontSkeleton.RIGHT).from().y())
                .isEqualTo(ear.upperArm(FrontSkeleton.LEFT).from().y());
    }

    @Test
    void theBackStaysWhereItIsWhileALegMovesInPilates() {
        Skeleton lie = Shipped.solved("pilates", "lie");
        for (String pose : new String[] {"slide", "lift"}) {
            Skeleton moved = Shipped.solved("pilates", pose);
            assertThat(moved.hip()).as(pose).isEqualTo(lie.hip());
            assertThat(shoulder(moved)).as(pose).isEqualTo(shoulder(lie));
            assertThat(moved.legs().far()).as(pose).isEqualTo(lie.legs().far());
        }
        assertThat(Shipped.solved("pilates", "lift").legs().near().turns().hipBend())
                .isBetween(80d, 95d);
    }
}
