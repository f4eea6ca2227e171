package dev.limber.figure.check;

import dev.limber.figure.body.Joint;
import dev.limber.figure.move.Fault.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Checks each joint of a solved pose against what a body can do, and what most people can do. */
final class JointCheck {
    private final PoseBody pose;
    private final PoseFaults faults;
    private final Trial trial;

    JointCheck(PoseBody pose, PoseFaults faults, Trial trial) {
        this.pose = pose;
        this.faults = faults;
        this.trial = trial;
    }

    void check() {
        for (Joint.Bend bend : bends()) {
            if (!(pose.swims() && bend.joint() == Joint.SHOULDER)) {
                check(bend);
            }
        }
    }

    private List<Joint.Bend> bends() {
        List<Joint.Bend> bends = new ArrayList<>(Joint.of(pose.pose().body().trunk()));
        bends.addAll(Joint.of("near", pose.body().legs().near()));
        bends.addAll(Joint.of("far", pose.body().legs().far()));
        bends.addAll(Joint.of("near", pose.body().arms().near()));
        bends.addAll(Joint.of("far", pose.body().arms().far()));
        return bends;
    }

    private void check(Joint.Bend bend) {
        Joint joint = bend.joint();
        boolean possible = joint.possible().holds(bend.degrees());
        if (possible && joint.usual().holds(bend.degrees())) {
            return;
        }
        String told = bend.name() + " " + Measures.whole(bend.degrees());
        if (possible) {
            double most = joint.usual().nearest(bend.degrees());
            faults.warning(
                    bend.keys(),
                    told + " is more than most people can do",
                    () -> "Most people reach " + Measures.whole(most) + ".",
                    spot(bend));
        } else {
            double most = joint.possible().nearest(bend.degrees());
            faults.error(bend.keys(), told + " is beyond " + Measures.whole(most), () -> hint(bend), spot(bend));
        }
    }

    private Spot spot(Joint.Bend bend) {
        return KeySpots.side(pose.pose().body(), pose.body(), bend.keys().get(0))
                .orElseGet(() -> new Spot(pose.body().hip(), bend.name()));
    }

    /** The joints of a planted limb follow from where it is planted. */
    private String hint(Joint.Bend bend) {
        return faults.typed(bend.keys().stream().map(key -> key + ".x").toList())
                .flatMap(key -> {
                    double typed = ReachCheck.planted(pose.pose().body(), key);
                    OptionalDouble works = trial.first(pose.pose(), key, Trial.around(typed));
                    return works.stream()
                            .mapToObj(x -> "x " + Measures.hundredths(x) + " works.")
                            .findFirst();
                })
                .orElse("It follows from where the limb is planted: move that place or the anchor.");
    }
}
