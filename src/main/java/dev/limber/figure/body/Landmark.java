package dev.limber.figure.body;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import java.util.List;
import java.util.function.Function;

/** A point of the body that an arrow can follow. */
public enum Landmark {
    HIP(true, Skeleton::hip),
    HEAD(false, body -> body.head().centre()),
    NEAR_KNEE(false, body -> body.legs().near().knee()),
    FAR_KNEE(false, body -> body.legs().far().knee()),
    NEAR_FOOT(false, body -> body.legs().near().ankle()),
    FAR_FOOT(false, body -> body.legs().far().ankle()),
    NEAR_HAND(false, body -> body.arms().near().tip()),
    FAR_HAND(false, body -> body.arms().far().tip()),
    NEAR_ELBOW(false, body -> body.arms().near().elbow()),
    FAR_ELBOW(false, body -> body.arms().far().elbow()),
    NEAR_SHOULDER(false, body -> body.arms().near().shoulder()),
    FAR_SHOULDER(false, body -> body.arms().far().shoulder()),
    CHEST(true, body -> body.spine().at(.22).point()),
    MID_BACK(true, body -> body.spine().at(.13).ahead(-.05)),
    LOW_BACK(true, body -> body.spine().at(.07).ahead(-.05));

    private final boolean trunk;
    private final Function<Skeleton, Vec> place;

    Landmark(boolean trunk, Function<Skeleton, Vec> place) {
        this.trunk = trunk;
        this.place = place;
    }

    /** Whether it is on the trunk: then its arrow points away from the body; that of a limb runs beside the limb. */
    public boolean trunk() {
        return trunk;
    }

    /**
     * The distance from the point to the start of an arrow along this path, so that the arrow starts outside the body.
     * Negative where the path leads into the body or the floor: then the arrow ends that far before the point.
     */
    public double clear(List<Vec> path, Skeleton end) {
        Vec direction = path.get(path.size() - 1).minus(path.get(0));
        if (this == HIP || this == CHEST) {
            return direction.y() < 0 && on(end).y() < .2 ? -.09 : .078;
        }
        Vec outside = Trig.front(end.spine().at(.1).pitch()).times(-1);
        if (direction.x() * outside.x() + direction.y() * outside.y() < 0) {
            return -.035;
        }
        return on(end).y() < .05 ? -.17 : .035;
    }

    /** How far beside the point its arrow runs. */
    public double beside() {
        return this == HEAD ? .115 : .075;
    }

    /** Where the point is on a solved body. */
    public Vec on(Skeleton body) {
        return place.apply(body);
    }
}
