package dev.limber.figure;

import java.util.List;
import java.util.Optional;

/**
 * The figure of one page: who, and which key poses.
 *
 * @param card the pose that stands for the move in small
 * @param crop the part that is shown, when it is not the whole
 */
record Move(String slug, Person person, List<KeyPose> poses, String card, Optional<Bounds> crop) {
    Move {
        poses = List.copyOf(poses);
    }

    Optional<KeyPose> pose(String id) {
        return poses.stream().filter(pose -> pose.id().equals(id)).findFirst();
    }

    Optional<KeyPose> forStep(int step) {
        return poses.stream().filter(pose -> pose.steps().contains(step)).findFirst();
    }
}
