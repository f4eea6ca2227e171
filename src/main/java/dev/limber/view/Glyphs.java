package dev.limber.view;

import java.util.Set;

/** Which drawing stands for a position; the drawings are the symbols of {@code theme/templates/icons/glyphs.peb}. */
final class Glyphs {
    /** A row of vertebrae, for positions that have no drawing of their own. */
    static final String ANY = "mixed";

    static final Set<String> DRAWN = Set.of(
            "lying-on-back",
            "lying-on-front",
            "lying-on-side",
            "hands-and-knees",
            "kneeling",
            "sitting",
            "standing",
            "in-water",
            "in-bed",
            ANY);

    private Glyphs() {}

    static String of(String position) {
        return DRAWN.contains(position) ? position : ANY;
    }
}
