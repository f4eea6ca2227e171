package dev.limber.figure.check;

import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.move.Fault.Spot;
import java.util.List;

/** Checks a body that is seen from the front: how far its head turns. */
final class FrontCheck {
    private static final double USUAL = 80;

    private FrontCheck() {}

    static List<PoseFaults.Told> check(FrontPose front, PoseFaults faults) {
        FrontSkeleton body = new FrontSkeleton(front);
        if (StrictMath.abs(body.turn()) > USUAL && !body.fromBehind()) {
            faults.warning(
                    List.of("front.turn"),
                    "turn " + Measures.whole(body.turn()) + " is more than most people can do",
                    () -> "Most people reach " + Measures.whole(USUAL) + ".",
                    new Spot(body.head(), "turn"));
        }
        return faults.all();
    }
}
