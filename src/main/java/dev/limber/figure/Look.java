package dev.limber.figure;

import dev.limber.figure.SidePose.Pair;
import java.util.List;

/**
 * What a pose looks like beside its joints.
 *
 * @param armBehind whether the near arm is drawn behind head and trunk
 * @param legs whether the legs are drawn in a view from the front
 */
record Look(List<Muscle> muscles, Pair<Hand> hands, boolean shoes, boolean armBehind, boolean legs) {
    Look {
        muscles = List.copyOf(muscles);
    }

    /** The same with other muscles. */
    Look with(List<Muscle> felt) {
        return new Look(felt, hands, shoes, armBehind, legs);
    }
}
