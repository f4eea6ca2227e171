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
        String key = bend.keys().get(0);
        Spot spot = KeySpots.side(pose.pose().body(), pose.body(), key)
                .orElseGet(() -> new Spot(pose.body().hip(), bend.name()));
        String told = bend.name() + " " + Measures.whole(bend.degrees());
        if (!joint.possible().holds(bend.degrees())) {
            double most = joint.possible().nearest(bend.degrees());
            faults.error(bend.keys(), told + " is beyond " + Measures.whole(most), () -> hint(bend), spot);
        } else if (!joint.usual().holds(bend.degrees())) {
            double most = joint.usual().nearest(bend.degrees());
            faults.warning(
                    bend.keys(),
                    told + " is more than most people can do",
                    () -> "Most people reach " + Measures.whole(most) + ".",
                    spot);
        }
    }

    /** The joints of a planted limb follow from where it is planted. */
    private String hint(Joint.Bend bend) {
        return faults.typed(bend.keys().stream()
                        .flatMap(key -> List.of(key, key + ".x").stream())
                        .filter(key -> key.endsWith(".x"))
                        .toList())
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
