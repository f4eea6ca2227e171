package dev.limber.browser;

import dev.limber.Ring;
import dev.limber.ShippedSite;
import java.util.stream.Stream;

/** Where one and the same build has to work. */
enum Place {
    DISK,
    ROOT,
    FOLDER;

    /** The disk and a folder of a server, and the root of one, too, with {@code -Pall}. */
    static Stream<Place> ofRing() {
        return Ring.only(place -> place != ROOT, Stream.of(values()));
    }

    /** The address that everything of the guide starts with. */
    String base() {
        return switch (this) {
            case DISK -> "file://" + ShippedSite.folder().toUri().getRawPath();
            case ROOT -> SiteServer.origin() + "/";
            case FOLDER -> SiteServer.origin() + SiteServer.FOLDER;
        };
    }
}
