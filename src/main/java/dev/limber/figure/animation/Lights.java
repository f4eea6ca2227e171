package dev.limber.figure.animation;

import dev.limber.figure.move.KeyPose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lights each muscle of an animation on the way to the poses in which it is felt, and puts it out on the way from them. */
record Lights(List<KeyPose> poses, Schedule schedule) {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(mark -> Integer.valueOf(mark.substring(1)));

    Lights {
        poses = List.copyOf(poses);
    }

    /** Adds rules and key frames to a style sheet, one for muscles that are felt together; none for what is felt throughout. */
    void css(String scope, String prefix, String timing, StringBuilder css) {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        List<Set<String>> lit = lit();
        lit.stream().flatMap(Set::stream).distinct().sorted(BY_NUMBER).forEach(mark -> {
            if (!lit.stream().allMatch(pose -> pose.contains(mark))) {
                marks.computeIfAbsent(frames(lit, mark), frames -> new ArrayList<>())
                        .add(mark);
            }
        });
        marks.forEach((frames, together) -> {
            String name = prefix + "-" + together.get(0);
            css.append(scope)
                    .append(together.size() == 1 ? "." + together.get(0) : ":is(." + String.join(",.", together) + ")");
            css.append("{opacity:0;").append(timing).append(' ').append(name);
            css.append("}@keyframes ").append(name).append('{').append(frames).append('}');
        });
    }

    /** The marks of what is felt in each pose. */
    private List<Set<String>> lit() {
        Sides sides = new Sides(poses);
        return poses.stream()
                .map(pose -> pose.appearance().muscles().stream()
                        .map(muscle -> sides.mark(pose, muscle))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private String frames(List<Set<String>> lit, String mark) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < poses.size(); i++) {
            css.append(schedule.at(i));
            css.append("{opacity:").append(lit.get(i).contains(mark) ? 1 : 0).append('}');
        }
        return css.toString();
    }
}
