package dev.limber.model;

import java.util.Optional;

/**
 * What people with a condition should know about a move.
 *
 * @param condition slug of a condition page
 * @param how what to change, or whom to ask and what to do until then
 * @param part slug of the move within this one that it is about; empty when it is about all of it
 * @param position the position in which it is done instead
 */
public record Caution(
        Located<String> condition,
        Advice advice,
        String how,
        Basis basis,
        Optional<String> part,
        Optional<Located<String>> position) {

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

    /** Whether it is written on the move itself, and not on one that the move contains. */
    public boolean isOwn() {
        return part.isEmpty();
    }

    /** This caution for a move that contains the one with this slug. */
    public Caution of(String contained) {
        return new Caution(condition, advice, how, basis, Optional.of(contained), position);
    }
}
