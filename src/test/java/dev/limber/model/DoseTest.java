package dev.limber.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoseTest {
    @Test
    void repetitionsTakeTheirHoldAndFourSecondsToMove() {
        assertThat(new Dose.Repetitions(1, 5, 6, 0, false).seconds()).isEqualTo(50);
    }

    @Test
    void withOneSetTheRestIsBetweenRepetitions() {
        assertThat(new Dose.Repetitions(1, 5, 6, 10, false).seconds()).isEqualTo(90);
    }

    @Test
    void withSeveralSetsTheRestIsBetweenSetsAndBothSidesBelongToASet() {
        assertThat(new Dose.Repetitions(2, 8, 6, 45, true).seconds()).isEqualTo(2 * 2 * 8 * 10 + 45);
    }
}
