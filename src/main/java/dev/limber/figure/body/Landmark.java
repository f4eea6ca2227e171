package dev.limber.figure.body;

import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import java.util.List;

/** A point of the body that an arrow can follow. */
public enum Landmark {
    HIP,
    HEAD,
    NEAR_KNEE,
    FAR_KNEE,
    NEAR_FOOT,
    FAR_FOOT,
    NEAR_HAND,
    FAR_HAND,
    NEAR_SHOULDER,
    FAR_SHOULDER,
    CHEST,
    MID_BACK,
    LOW_BACK;

    /** Whether the arrow goes on from the body instead of beside the limb. */
    public boolean trunk() {
        return switch (this) {
            case HIP, CHEST, MID_BACK, LOW_BACK -> true;
            default -> false;
        };
    }

    /** How far ahead of the point the body ends on that way; behind it, and negative, for a way into body or floor. */
    public double clear(List<Vec> path, Skeleton end) {
        Vec way = path.get(path.size() - 1).minus(path.get(0));
        if (this == HIP || this == CHEST) {
            return way.y() < 0 && on(end).y() < .2 ? -.09 : .078;
        }
        Vec outside = Trig.front(end.spine().at(.1).pitch()).times(-1);
        if (way.x() * outside.x() + way.y() * outside.y() < 0) {
            return -.035;
        }
        return on(end).y() < .05 ? -.17 : .035;
    }

    /** How far beside the point its arrow runs. */
    public double beside() {
        return this == HEAD ? .115 : .075;
    }

    public Vec on(Skeleton body) {
        return switch (this) {
            case HIP -> body.hip();
            case HEAD -> body.head().centre();
            case NEAR_KNEE -> body.legs().near().knee();
            case FAR_KNEE -> body.legs().far().knee();
            case NEAR_FOOT -> body.legs().near().ankle();
            case FAR_FOOT -> body.legs().far().ankle();
            case NEAR_HAND -> body.arms().near().tip();
            case FAR_HAND -> body.arms().far().tip();
            case NEAR_SHOULDER -> body.arms().near().shoulder();
            case FAR_SHOULDER -> body.arms().far().shoulder();
            case CHEST -> body.spine().at(.22).point();
            case MID_BACK -> body.spine().at(.13).ahead(-.05);
            case LOW_BACK -> body.spine().at(.07).ahead(-.05);
        };
    }
}
