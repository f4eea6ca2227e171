package dev.limber.external;

/**
 * The result of requesting an address.
 *
 * @param detail the new address of one that moved, otherwise what happened in words
 */
record Visit(Kind kind, String detail) {
    enum Kind {
        FOUND,
        /** It redirects permanently. */
        MOVED,
        GONE,
        /** It exists and refuses requests by programs. */
        BARRED,
        /** There was no conclusive answer this time. */
        UNREACHABLE,
        /** It is not on the public web and was not requested. */
        PRIVATE,
        /** There was no time left. */
        NOT_ASKED
    }

    static Visit unreachable(String why) {
        return new Visit(Kind.UNREACHABLE, why);
    }

    /** Whether a later check may reuse the result. */
    boolean lasts() {
        return kind == Kind.FOUND || kind == Kind.MOVED;
    }
}
