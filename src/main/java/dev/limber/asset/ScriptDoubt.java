package dev.limber.asset;

/**
 * Signals that a script cannot be read with certainty: if its tokens are in doubt it is shipped unchanged, if its code is, it
 * keeps its names.
 */
final class ScriptDoubt extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    /**
     * Creates the exception for an offset in the script.
     *
     * @param what the doubtful code, as a noun phrase: {@code a string that its line does not close}
     */
    ScriptDoubt(String what, int offset) {
        super(what);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
