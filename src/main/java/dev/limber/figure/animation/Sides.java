package dev.limber.figure.animation;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Muscle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which side of a body, seen from the front, each pose of an animation is felt. */
record Sides(List<KeyPose> poses) {
    Sides {
        poses = List.copyOf(poses);
    }

    /** The last pose that is felt on the side of the first, and the last that is felt on the other; none from the side. */
    List<KeyPose> felt() {
        return Stream.of(false, true)
                .flatMap(other -> lit().filter(pose -> other(pose) == other).reduce((before, after) -> after).stream())
                .toList();
    }

    /** The class by which a muscle is lit for a pose. */
    String mark(KeyPose pose, Muscle muscle) {
        return other(pose) ? MuscleDrawing.markOfOtherSide(muscle) : MuscleDrawing.mark(muscle);
    }

    private Stream<KeyPose> lit() {
        return poses.stream()
                .filter(pose ->
                        pose.front().isPresent() && !pose.appearance().muscles().isEmpty());
    }

    private boolean other(KeyPose pose) {
        return pose.front().isPresent()
                && lit().findFirst()
                        .filter(first -> !side(first).equals(side(pose)))
                        .isPresent();
    }

    private Optional<Integer> side(KeyPose pose) {
        boolean neck = poses.stream().anyMatch(any -> any.appearance().muscles().contains(Muscle.NECK));
        return pose.front().map(front -> new FrontSkeleton(front).stretched(neck));
    }
}
