package dev.limber.figure.move;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.figure.geometry.Vec;
import java.util.Optional;

/**
 * A mistake in a figure file.
 *
 * @param pose the number of the pose in its file, from 0, or {@link #WHOLE_FILE}
 * @param spot where it is seen on the drawing, if it is seen at one place
 */
public record Fault(int pose, Diagnostic found, Optional<Spot> spot) {
    /** The number of a fault that belongs to no pose. */
    public static final int WHOLE_FILE = -1;

    /**
     * A place on the drawing of a pose.
     *
     * @param label what is there, in a word or two
     */
    public record Spot(Vec at, String label) {}
}
