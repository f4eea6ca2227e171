package dev.limber.model;

/**
 * What people with a condition should know about a move.
 *
 * @param condition slug of a condition page
 * @param how what to change, or whom to ask and what to do until then
 */
public record Caution(Located<String> condition, Advice advice, String how, Basis basis) {
    /** Whether people with the condition change the move or ask a clinician before it. */
    public enum Advice {
        ADAPT,
        ASK_FIRST
    }

    /** Whether a source supports the caution for this move, or it follows from a general principle. */
    public enum Basis {
        CITED,
        PRINCIPLE
    }
}
