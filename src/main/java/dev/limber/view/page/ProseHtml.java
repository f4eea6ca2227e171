package dev.limber.view.page;

import dev.limber.html.Html;
import java.util.List;

/**
 * The text of a page.
 *
 * @param contents links to its headings, empty when there are too few to need them
 */
public record ProseHtml(Html html, Html footnotes, List<Link> contents) {
    /** The text of a page that has none. */
    public static final ProseHtml NONE = new ProseHtml(Html.NONE, Html.NONE, List.of());
}
