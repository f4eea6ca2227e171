package dev.limber.figure.move;

/** How a hand is held. */
public enum Hand {
    OPEN,
    FLAT,
    FIST
}
