package dev.limber.html;

import dev.limber.model.Address;
import java.util.Optional;

/** Where links and images lead as seen from one page of the site. */
public interface LinkTargets {
    /** The {@code href} of an address: relative to the page, or another host's. */
    String href(Address address);

    /** The {@code href} of a glossary term's explanation. */
    String term(String term);

    /** The image with this logical path; nothing when the guide has none, and its alternative text is written instead. */
    Optional<ImageTarget> image(String logicalPath);

    /**
     * An image as written out.
     *
     * @param width in pixels; 0 when the size is not known, and then neither is written
     */
    record ImageTarget(String src, int width, int height) {}
}
