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
        String[] here = from.split("/", -1);
        String[] there = output.split("/", -1);
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        StringBuilder path = new StringBuilder("../".repeat(here.length - 1 - shared));
        for (int i = shared; i < there.length; i++) {
            path.append(i > shared ? "/" : "").append(there[i]);
        }
        return new Href(AddressText.path(path.toString()));
    }
}
