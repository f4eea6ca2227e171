package dev.limber.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.limber.figure.geometry.Vec;
import org.junit.jupiter.api.Test;

/** Transforms of parts that hang on each other. */
class PlacementTest {
    private static final Placement HOLDER = new Placement(120, -40, 35);

    @Test
    void aPlaceSeenFromItsHolderAndPutBackIsTheSame() {
        Placement place = Placement.of(new Vec(.3, .2), 80);
        Placement back = place.in(HOLDER).on(HOLDER);
        assertThat(back.distance(place)).isCloseTo(0, within(1e-9));
        assertThat(back.turn()).isCloseTo(80, within(1e-9));
    }

    @Test
    void aTurnNearAnotherNeverGoesTheLongWayRound() {
        assertThat(new Placement(0, 0, -170).near(175).turn()).isEqualTo(190);
        assertThat(new Placement(0, 0, 20).near(30).turn()).isEqualTo(20);
    }

    @Test
    void anAttributeLeavesOutWhatDoesNothing() {
        assertThat(new Placement(0, 0, 0).exact()).isEmpty();
        assertThat(new Placement(12.04, 0, 0).exact()).isEqualTo("translate(12)");
        assertThat(new Placement(0, 5, 30).whole()).isEqualTo("translate(0 5)rotate(30)");
    }
}
