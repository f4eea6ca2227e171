package dev.limber.figure.check;

import dev.limber.figure.move.KeyPose;
import java.util.Optional;

/** The poses as they were typed. */
public interface PoseSource {
    /** The pose of the same file that a pose starts from. */
    Optional<KeyPose> start(KeyPose pose);

    /** The pose with another number under a key, or with this key added; to try a hint before it is given. */
    KeyPose with(KeyPose pose, String key, double number);
}
