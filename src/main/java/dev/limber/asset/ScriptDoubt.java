package dev.limber.asset;

/** Signals that a script cannot be tokenized with certainty, so that it is shipped unchanged. */
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
