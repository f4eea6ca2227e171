package dev.limber.figure.animation;

import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Muscle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lights each muscle of an animation on the way to the poses in which it is felt, and puts it out on the way from them. */
record Lights(List<KeyPose> poses, Schedule schedule) {
    Lights {
        poses = List.copyOf(poses);
    }

    /** Adds rules and key frames to a style sheet, one for muscles that are felt together; none for what is felt throughout. */
    void css(String scope, String prefix, String timing, StringBuilder css) {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        TreeSet<Muscle> muscles = new TreeSet<>();
        poses.forEach(pose -> muscles.addAll(pose.appearance().muscles()));
        for (Muscle muscle : muscles) {
            if (!poses.stream().allMatch(pose -> felt(pose, muscle))) {
                marks.computeIfAbsent(frames(muscle), frames -> new ArrayList<>())
                        .add(MuscleDrawing.mark(muscle));
            }
        }
        marks.forEach((frames, lit) -> {
            String name = prefix + "-" + lit.get(0);
            css.append(scope).append(lit.size() == 1 ? "." + lit.get(0) : ":is(." + String.join(",.", lit) + ")");
            css.append("{opacity:0;").append(timing).append(' ').append(name);
            css.append("}@keyframes ").append(name).append('{').append(frames).append('}');
        });
    }

    private static boolean felt(KeyPose pose, Muscle muscle) {
        return pose.appearance().muscles().contains(muscle);
    }

    private String frames(Muscle muscle) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < poses.size(); i++) {
            css.append(schedule.at(i));
            css.append("{opacity:").append(felt(poses.get(i), muscle) ? 1 : 0).append('}');
        }
        return css.toString();
    }
}
