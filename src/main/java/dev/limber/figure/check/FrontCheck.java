package dev.limber.figure.check;

import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.move.Fault.Spot;
import java.util.List;

/** Checks a body that is seen from the front: how far its head turns. */
final class FrontCheck {
    private static final double USUAL = 80;
    /** From here on the back of a person is drawn who kneels or lies face down. */
    private static final double BACK = 120;

    private FrontCheck() {}

    static List<PoseFaults.Told> check(FrontPose front, PoseFaults faults) {
        double turn = StrictMath.abs(front.of("turn"));
        if (turn > USUAL && turn < BACK) {
            faults.warning(
                    List.of("front.turn"),
                    "turn " + Measures.whole(front.of("turn")) + " is more than most people can do",
                    () -> "Most people reach " + Measures.whole(USUAL) + ".",
                    new Spot(new FrontSkeleton(front).head(), "turn"));
        }
        return faults.all();
    }
}
