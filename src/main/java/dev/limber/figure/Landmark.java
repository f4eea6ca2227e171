package dev.limber.figure;

/** A point of the body that an arrow can follow. */
enum Landmark {
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
    boolean trunk() {
        return switch (this) {
            case HIP, CHEST, MID_BACK, LOW_BACK -> true;
            default -> false;
        };
    }

    /** How far from the point the body ends. */
    double clear() {
        return switch (this) {
            case HIP, CHEST -> .078;
            default -> .035;
        };
    }

    Vec on(Skeleton body) {
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
