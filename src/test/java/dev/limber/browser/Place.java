package dev.limber.browser;

import dev.limber.ShippedSite;

/** Where one and the same build has to work. */
enum Place {
    DISK,
    ROOT,
    FOLDER;

    /** The address that everything of the guide starts with. */
    String base() {
        return switch (this) {
            case DISK -> "file://" + ShippedSite.folder().toUri().getRawPath();
            case ROOT -> SiteServer.origin() + "/";
            case FOLDER -> SiteServer.origin() + SiteServer.FOLDER;
        };
    }
}
