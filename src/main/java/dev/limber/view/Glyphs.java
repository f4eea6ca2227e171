package dev.limber.view;

import java.util.Set;

/** Chooses the glyph of a position; the glyphs are the symbols of {@code theme/templates/icons/glyphs.peb}. */
final class Glyphs {
    /** The glyph for positions that have none of their own: a row of vertebrae. */
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
