package dev.limber.view;

import dev.limber.html.Html;
import java.util.List;

/**
 * What the head of a page says about it: title, description, structured data, and whether search engines may list it.
 *
 * @param crumbs the pages above it, from home on
 * @param jsonLd structured data of schema.org as JSON, empty for none
 */
record PageHead(String title, String description, List<PageRef> crumbs, Html jsonLd, boolean indexed) {
    /** The head of a page that search engines shall not list. */
    static PageHead unlisted(String title, String description) {
        return new PageHead(title, description, List.of(), Html.NONE, false);
    }
}
