package dev.limber.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.body.SidePose.Bent;
import dev.limber.figure.body.SidePose.Kneeling;
import dev.limber.figure.body.SidePose.Pair;
import dev.limber.figure.body.SidePose.Planted;
import org.junit.jupiter.api.Test;

/** The poses between two key poses. */
class BlendTest {
    private final SideSolver solver = new SideSolver(Person.MEI);
    private final SidePose start = Preset.CROOK_LYING.pose();

    private SidePose with(SidePose.LegPose leg) {
        return new SidePose(start.trunk(), start.anchor(), new Pair<>(leg, leg), start.arms());
    }

    @Test
    void aPlantedFootMovesInAStraightLine() {
        Blend blend = new Blend(with(new Planted(.2, 0, 90)), with(new Planted(.3, .1, 70)), solver);
        assertThat(blend.at(.5).legs().near()).isEqualTo(new Planted(.25, .05, 80));
    }

    @Test
    void legsThatAreGivenDifferentlyAreBlendedByTheirSolvedJoints() {
        Blend blend = new Blend(with(new Kneeling(20)), with(new Bent(40, 90, 0)), solver);
        Skeleton.LegAngles solved =
                solver.solve(with(new Kneeling(20))).legs().near().turns();
        Bent half = (Bent) blend.at(.5).legs().near();
        assertThat(half.knee()).isCloseTo((solved.kneeBend() + 90) / 2, within(1e-9));
        assertThat(half.hip()).isCloseTo((solved.hipBend() + 40) / 2, within(1e-9));
    }

    @Test
    void theEndsAreTheKeyPosesThemselves() {
        Blend blend = new Blend(start, with(new Planted(.4, 0, 90)), solver);
        assertThat(blend.at(0)).isEqualTo(start);
        assertThat(blend.at(1).legs()).isEqualTo(with(new Planted(.4, 0, 90)).legs());
    }
}
