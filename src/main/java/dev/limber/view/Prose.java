package dev.limber.view;

import java.util.List;

/**
 * Text of a page, ready to place.
 *
 * @param contents links to its headings, empty when there are too few to need them
 */
record Prose(String html, String footnotes, List<Link> contents) {}
