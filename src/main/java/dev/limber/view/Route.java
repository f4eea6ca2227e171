package dev.limber.view;

import dev.limber.html.Href;
import dev.limber.markup.AddressText;

/**
 * Relativizes addresses for one page.
 *
 * @param from the page's own place below the output folder
 * @param root what every address starts with instead of steps upwards, as {@code 404.html} needs; else empty
 */
record Route(String from, String root) {
    static Route of(String from) {
        return new Route(from, "");
    }

    /** The address of another file of the site, relative to this page. */
    Href to(String output) {
        if (!root.isEmpty()) {
            return new Href(root + AddressText.path(output));
        }
        return new Href(AddressText.path(AddressText.relative(from, output)));
    }
}
