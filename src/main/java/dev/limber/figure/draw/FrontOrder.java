package dev.limber.figure.draw;

import static dev.limber.figure.body.FrontSkeleton.LEFT;
import static dev.limber.figure.body.FrontSkeleton.RIGHT;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.FrontSkeleton.Bone;
import dev.limber.figure.move.Appearance;
import java.util.Comparator;
import java.util.List;

/**
 * What of a body seen from the front lies over what. It is chosen once for all poses of a film, so that each of its
 * pictures has the same parts in the same order.
 *
 * @param nearerLeg the leg over the other
 * @param sideways whether legs are drawn from their side
 * @param crossed whether both forearms lie over both upper arms
 * @param rightWhole whether the right forearm is within the picture
 * @param leftWhole whether the left one is
 */
public record FrontOrder(int nearerLeg, boolean sideways, boolean crossed, boolean rightWhole, boolean leftWhole) {
    private static final double SIDEWAYS = 60;
    /** Where head and shoulders are shown alone, forearms hang below the picture. */
    private static final double BELOW_PICTURE = .07;

    /** The order of these poses: legs lie as in the pose that rolls them most, feet show as in the first. */
    public static FrontOrder of(Appearance appearance, List<FrontSkeleton> poses) {
        double roll = poses.stream()
                .map(FrontSkeleton::roll)
                .max(Comparator.comparing(StrictMath::abs))
                .orElse(0d);
        return new FrontOrder(
                roll < 0 ? LEFT : RIGHT,
                StrictMath.abs(poses.get(0).roll()) > SIDEWAYS,
                poses.stream().anyMatch(FrontOrder::crossing),
                appearance.legs() || poses.stream().anyMatch(body -> seen(body, RIGHT)),
                appearance.legs() || poses.stream().anyMatch(body -> seen(body, LEFT)));
    }

    boolean whole(int side) {
        return side == RIGHT ? rightWhole : leftWhole;
    }

    private static boolean crossing(FrontSkeleton body) {
        return body.forearm(LEFT).to().x() < body.forearm(RIGHT).to().x();
    }

    private static boolean seen(FrontSkeleton body, int side) {
        Bone fore = body.forearm(side);
        double shrugged = body.lifted(1, 1).y();
        return StrictMath.max(fore.from().y(), fore.to().y()) - shrugged >= BELOW_PICTURE;
    }
}
