package dev.limber.view.page;

import java.util.List;

/**
 * The text of a page as HTML.
 *
 * @param contents links to its headings, empty when there are too few to need them
 */
public record ProseHtml(String html, String footnotes, List<Link> contents) {
    /** The text of a page that has none. */
    public static final ProseHtml NONE = new ProseHtml("", "", List.of());
}
