package dev.limber.model;

/**
 * What people with a condition should know about a move.
 *
 * @param condition slug of a condition page
 * @param how what to change, or whom to ask and what to do until then
 */
public record Caution(Located<String> condition, Advice advice, String how, Basis basis) {
    /** Two levels only. */
    public enum Advice {
        ADAPT,
        ASK_FIRST
    }

    /** Whether a source says so for this move, or it follows from a principle. */
    public enum Basis {
        CITED,
        PRINCIPLE
    }
}
