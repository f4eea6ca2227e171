package dev.limber.view;

import java.util.List;

/**
 * A page in a list.
 *
 * @param tint key of the kind, which colours the panel; empty for a page that is no move
 * @param glyph key of the position, which picks the panel's drawing; empty for none
 * @param figure the move's drawing as SVG; empty when it has none
 * @param over a word or two above the title
 * @param facts short facts below the summary
 * @param checks what to know before the move, with a condition
 */
record Card(
        String title,
        String href,
        String summary,
        String tint,
        String glyph,
        String figure,
        String over,
        List<String> facts,
        List<Safety.Check> checks) {
    /** The checks as scripts read them. */
    public String marks() {
        return Safety.marks(checks);
    }
}
