package dev.limber.figure;

import java.util.List;
import java.util.Optional;

/**
 * The figure of one page: who, and which key poses.
 *
 * @param card the pose that stands for the move in small
 * @param loop the poses it moves through, there and back; none for a move that has no film
 * @param crop the part that is shown, when it is not the whole
 */
record Move(String slug, Person person, List<KeyPose> poses, String card, List<String> loop, Optional<Bounds> crop) {
    Move {
        loop = List.copyOf(loop);
        poses = List.copyOf(poses);
    }

    Optional<KeyPose> pose(String id) {
        return poses.stream().filter(pose -> pose.id().equals(id)).findFirst();
    }

    /** The pose beside an item of a section's list; the steps of a move are the section without a name. */
    Optional<KeyPose> beside(String section, int item) {
        return poses.stream()
                .filter(pose -> pose.section().equals(section) && pose.steps().contains(item))
                .findFirst();
    }

    /** The pose that stands below a heading. */
    Optional<KeyPose> below(String section) {
        return poses.stream()
                .filter(pose -> !section.isEmpty()
                        && pose.section().equals(section)
                        && pose.steps().isEmpty())
                .findFirst();
    }
}
