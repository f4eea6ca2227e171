package dev.limber.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands below a page: where it comes from, who answers for it, and where to go next.
 *
 * @param review who reviewed it as a clinician, or that nobody has
 * @param address of the page for paper, empty without a base URL
 */
record Colophon(
        List<SourceLine> sources,
        Optional<When> checked,
        Optional<When> checkAgain,
        String author,
        String review,
        String edit,
        String address,
        String relatedTitle,
        List<Link> related,
        Optional<Neighbour> previous,
        Optional<Neighbour> next) {

    /** A source: title and address, then publisher, year and grade in words. */
    record SourceLine(String title, String href, String note) {}

    /** A date for machines and for people. */
    record When(String iso, String words) {}

    /** The page before or after in its section. */
    record Neighbour(String title, String href) {}
}
