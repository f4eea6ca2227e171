package dev.limber.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.diagnostic.Span;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.Pace;
import dev.limber.model.GuideSettings.SessionRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoseTest {
    @Test
    void repetitionsTakeTheirHoldAndFourSecondsToMove() {
        assertThat(new Dose.Repetitions(1, 5, 6, 0, Sides.ONE, SessionRules.USUAL.pace()).seconds())
                .isEqualTo(50);
    }

    @Test
    void withOneSetTheRestIsBetweenRepetitions() {
        assertThat(new Dose.Repetitions(1, 5, 6, 10, Sides.ONE, SessionRules.USUAL.pace()).seconds())
                .isEqualTo(90);
    }

    @Test
    void withSeveralSetsTheRestIsBetweenSetsAndBothSidesBelongToASet() {
        assertThat(new Dose.Repetitions(2, 8, 6, 45, Sides.EACH, SessionRules.USUAL.pace()).seconds())
                .isEqualTo(2 * 2 * 8 * 10 + 45 + 2 * 5);
    }

    @Test
    void eachSideWholeTakesTimeToChangeOnceInASetAndSidesInTurnTakeNone() {
        assertThat(new Dose.Repetitions(1, 3, 20, 0, Sides.EACH, new Pace(4, 15)).seconds())
                .isEqualTo(6 * 24 + 15);
        assertThat(new Dose.Repetitions(1, 3, 20, 0, Sides.IN_TURN, new Pace(4, 15)).seconds())
                .isEqualTo(6 * 24);
    }

    @Test
    void oneRestStandsBetweenAnyTwoRepetitionsOfSidesInTurn() {
        assertThat(new Dose.Repetitions(1, 2, 5, 10, Sides.IN_TURN, SessionRules.USUAL.pace()).seconds())
                .isEqualTo(4 * 9 + 3 * 10);
    }

    @Test
    void partsTakeTheSumOfTheirTimesAndWhatLiesBetween() {
        Dose roll = new Dose.Repetitions(1, 6, 0, 0, Sides.ONE, SessionRules.USUAL.pace());
        Dose hold = new Dose.Minutes(60);
        Dose both = new Dose.Parts(List.of(part("Roll", roll), part("Hold", hold)), 5);
        assertThat(both.seconds()).isEqualTo(24 + 60 + 5);
    }

    private static Dose.Part part(String name, Dose dose) {
        return new Dose.Part(name, new Located<>(1, Span.startOf("content/exercises/a.md")), dose);
    }
}
