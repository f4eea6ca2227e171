package dev.limber.figure.move;

import dev.limber.figure.body.SidePose.Pair;
import java.util.List;

/**
 * How a pose is drawn, apart from its joints.
 *
 * @param swimwear whether arms and legs are bare
 * @param armBehind whether the near arm is drawn behind head and trunk
 * @param legs whether the legs are drawn in a view from the front
 */
public record Appearance(
        List<Muscle> muscles, Pair<Hand> hands, boolean shoes, boolean swimwear, boolean armBehind, boolean legs) {
    public Appearance {
        muscles = List.copyOf(muscles);
    }

    /** The same with other muscles. */
    public Appearance with(List<Muscle> felt) {
        return new Appearance(felt, hands, shoes, swimwear, armBehind, legs);
    }
}
