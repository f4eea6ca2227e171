package dev.limber.view.page;

import dev.limber.html.Href;
import dev.limber.html.Html;
import java.util.List;

/**
 * A page in a list.
 *
 * @param over a word or two above the title
 * @param facts short facts below the summary
 * @param checks what to know before the move, with a condition
 * @param move the slug of a move, by which readers keep it; empty for any other page
 */
public record Card(
        String title,
        Href href,
        String summary,
        Picture picture,
        String over,
        List<String> facts,
        List<Safety.Check> checks,
        String move) {
    public String tint() {
        return picture.tint();
    }

    public String glyph() {
        return picture.glyph();
    }

    public Html figure() {
        return picture.figure();
    }

    /** The checks as scripts read them. */
    public String marks() {
        return Safety.marks(checks);
    }
}
