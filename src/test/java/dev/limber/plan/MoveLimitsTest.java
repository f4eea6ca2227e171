package dev.limber.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limber.model.Dose;
import dev.limber.model.Dose.Minutes;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import dev.limber.model.GuideSettings.Pace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MoveLimitsTest {
    private static final Pace SLOW = new Pace(6, 15);
    private static final Pace USUAL = new Pace(4, 5);

    private final MoveLimits plank = new MoveLimits(
            new TreeMap<>(Map.of(
                    "sets", new MoveLimits.Range(1, 5),
                    "reps", new MoveLimits.Range(1, 30),
                    "hold", new MoveLimits.Range(1, 60),
                    "rest", new MoveLimits.Range(0, 120))),
            new Repetitions(1, 3, 10, 20, Sides.EACH, SLOW));

    @Test
    void numbersAreBroughtWithinTheLimitsAndAllElseIsAsOnThePage() {
        assertThat(plank.fit(new Repetitions(8, 32, 0, 127, Sides.ONE, USUAL)))
                .contains(new Repetitions(5, 30, 1, 120, Sides.EACH, SLOW));
        assertThat(plank.fit(new Repetitions(2, 4, 12, 0, Sides.EACH, USUAL)))
                .contains(new Repetitions(2, 4, 12, 0, Sides.EACH, SLOW));
    }

    @Test
    void aDoseOfAnotherKindDoesNotFit() {
        assertThat(plank.fit(new Minutes(60))).isEmpty();
        MoveLimits series = new MoveLimits(new TreeMap<>(), new Dose.Parts(List.of(), 5));
        assertThat(series.fit(new Minutes(60))).isEmpty();
        MoveLimits walk =
                new MoveLimits(new TreeMap<>(Map.of("seconds", new MoveLimits.Range(60, 10_800))), new Minutes(600));
        assertThat(walk.fit(new Minutes(5))).contains(new Minutes(60));
        assertThat(walk.fit(new Repetitions(1, 1, 0, 0, Sides.ONE, USUAL))).isEmpty();
    }
}
