package dev.limber.markdown;

import java.util.regex.Pattern;

/** The tags of text that is folded away until a reader unfolds it. */
final class Fold {
    static final Pattern TAG = Pattern.compile("(?i)<(/?)(details|summary)(?![A-Za-z0-9-])[^<>]*+>");

    private Fold() {}

    static boolean isTag(String name) {
        return name.equals("details") || name.equals("summary");
    }
}
