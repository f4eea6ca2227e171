package dev.limber.view.page;

import dev.limber.html.Href;
import java.util.List;
import java.util.Optional;

/**
 * What stands below a page: its sources, who answers for it, and where to go next.
 *
 * @param edit address where the page can be edited, empty without a repository
 * @param paper where paper says that the page is
 */
public record Colophon(
        List<SourceLine> sources, Review responsibility, Href edit, OnPaper paper, ReadOn readOn, Pager pager) {
    /** A source: title and address, then publisher, year and grade in words. */
    public record SourceLine(String title, Href href, String note) {}

    /** A date for machines and for people. */
    public record When(String iso, String words) {}

    /** The page before or after in its section. */
    public record Neighbour(String title, Href href) {}

    /**
     * Who answers for the page, and since when.
     *
     * @param review who reviewed it as a clinician, or that nobody has
     */
    public record Review(Optional<When> checked, Optional<When> checkAgain, String author, String review)
            implements Unwrapped {}

    /**
     * The address of the page for paper.
     *
     * @param address empty without a base URL
     * @param code the picture of its QR code, empty without one
     */
    public record OnPaper(String address, Href code) implements Unwrapped {}

    /** Pages that go with this one, below a heading. */
    public record ReadOn(String relatedTitle, List<Link> related) implements Unwrapped {}

    /** The pages before and after this one in its section. */
    public record Pager(Optional<Neighbour> previous, Optional<Neighbour> next) implements Unwrapped {}

    public Optional<When> checked() {
        return responsibility.checked();
    }

    public Optional<When> checkAgain() {
        return responsibility.checkAgain();
    }

    public String author() {
        return responsibility.author();
    }

    public String review() {
        return responsibility.review();
    }

    public String address() {
        return paper.address();
    }

    public Href code() {
        return paper.code();
    }

    public String relatedTitle() {
        return readOn.relatedTitle();
    }

    public List<Link> related() {
        return readOn.related();
    }

    public Optional<Neighbour> previous() {
        return pager.previous();
    }

    public Optional<Neighbour> next() {
        return pager.next();
    }
}
