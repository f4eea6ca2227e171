package dev.limber.view.page;

/**
 * What a guided session reads of a move.
 *
 * @param dose how much of it, as {@code 2x8 h6 r45 turn}; empty for a move that is not led
 * @param target the dose to work up to; empty where there is none
 * @param place how high the body is: {@code floor}, {@code seat}, {@code standing}, or empty
 * @param move the slug of its page; empty for a step without one
 * @param sore whether it may be done while the pain is at the score that stops all else
 */
public record Paced(String dose, String target, String place, String move, boolean sore) {
    public boolean led() {
        return !dose.isEmpty();
    }
}
