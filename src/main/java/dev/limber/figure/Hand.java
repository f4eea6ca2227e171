package dev.limber.figure;

/** How a hand is held. */
enum Hand {
    OPEN(Part.HAND_OPEN),
    FLAT(Part.HAND_FLAT),
    FIST(Part.HAND_FIST);

    private final Part part;

    Hand(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }
}
