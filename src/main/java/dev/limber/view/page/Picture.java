package dev.limber.view.page;

import dev.limber.html.Html;

/**
 * What stands for a page in a list or at its head.
 *
 * @param tint key of the kind, which colours the panel; empty for a page that is no move
 * @param glyph key of the position, which picks the glyph; empty for none
 * @param figure the drawing as SVG; empty when there is none
 */
public record Picture(String tint, String glyph, Html figure) implements Unwrapped {
    /** Nothing. */
    public static final Picture NONE = new Picture("", "", Html.NONE);

    /** Whether the glyph stands in for a drawing. */
    public boolean isGlyph() {
        return figure.isEmpty() && !glyph.isEmpty();
    }
}
