package dev.limber.export.site;

/**
 * The words of the interface that the Markdown copies of moves and routines carry.
 *
 * @param stop the heading of the stop rules, for a page that has none of its own
 * @param emergency what stands before the signs that need help at once, with the telephone number
 * @param allSigns the link to the page with all signs
 * @param sore what of a routine may be done at a score, with {@code {score}} and {@code {moves}}
 * @param cautions the words around the cautions
 */
public record CopyLabels(String stop, String emergency, String allSigns, String sore, Cautions cautions) {
    /**
     * The words around the cautions of a move or routine.
     *
     * @param heading stands above all of them
     * @param ask stands before those about which to ask first
     * @param adapt stands before those that change the move
     * @param part how a caution about a part of a move begins, with {@code {move}} and {@code {how}}
     */
    public record Cautions(String heading, String ask, String adapt, String part) {}
}
