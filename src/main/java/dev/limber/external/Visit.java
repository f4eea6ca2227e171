package dev.limber.external;

/**
 * What came of asking for an address.
 *
 * @param detail the new address of one that moved, else what happened in words
 */
record Visit(Kind kind, String detail) {
    enum Kind {
        FOUND,
        /** It leads elsewhere for good. */
        MOVED,
        GONE,
        /** It is there and does not answer programs. */
        BARRED,
        /** This time there was no answer that says anything. */
        UNREACHABLE,
        /** It does not lead to the public web, and was not asked. */
        PRIVATE,
        /** There was no time left. */
        NOT_ASKED
    }

    static Visit unreachable(String why) {
        return new Visit(Kind.UNREACHABLE, why);
    }

    /** Whether a later check may rely on it. */
    boolean lasts() {
        return kind == Kind.FOUND || kind == Kind.MOVED;
    }
}
