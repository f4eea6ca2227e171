package dev.limber.figure.check;

import dev.limber.figure.geometry.Vec;

/**
 * A point of the body's outline.
 *
 * @param name the part in words, as messages name it
 * @param at the middle of the part there
 * @param radius how far its outline is from the middle
 * @param rests whether the body can rest on this side of the part
 */
record BodyPart(String name, Vec at, double radius, boolean rests) {
    double bottom() {
        return at.y() - radius;
    }

    boolean isTrunk() {
        return name.equals("trunk") || name.equals("head");
    }
}
