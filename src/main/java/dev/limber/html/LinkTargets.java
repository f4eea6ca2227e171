package dev.limber.html;

import dev.limber.model.Address;
import java.util.Optional;

/** Resolves links and images to addresses relative to one page of the site. */
public interface LinkTargets {
    /** The {@code href} of an address: relative to the page, or another host's. */
    String href(Address address);

    /** The targets of text that was written for another page, and is shown on this one. */
    default LinkTargets in(String path) {
        return this;
    }

    /** The {@code href} of a glossary term's explanation. */
    String term(String term);

    /** The image with this logical path; empty when the guide has none, and the alternative text stands instead. */
    Optional<ImageTarget> image(String logicalPath);

    /**
     * The address and size of an image.
     *
     * @param width in pixels; 0 when the size is not known, and then neither is written
     */
    record ImageTarget(String src, int width, int height) {}
}
