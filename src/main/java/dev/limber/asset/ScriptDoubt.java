package dev.limber.asset;

/** A script cannot be read with certainty from an offset on, so it is better shipped as written. */
final class ScriptDoubt extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    /**
     * Says what is in doubt.
     *
     * @param what a noun: {@code a string that its line does not close}
     */
    ScriptDoubt(String what, int offset) {
        super(what);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
