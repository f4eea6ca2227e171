package dev.limber.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as search sees it.
 *
 * @param names what the page is called, the title first
 * @param fields its words, each text with its weight
 * @param parts its text as excerpts are cut from it
 * @param pictured whether a small picture lies beside it, under its address with the ending {@code svg}
 * @param facets keys by facet ({@code position} to {@code sitting}, {@code in-bed})
 */
record SearchPage(
        String title,
        String address,
        String section,
        String summary,
        List<Name> names,
        List<Field> fields,
        List<Part> parts,
        boolean pictured,
        Map<String, Set<String>> facets) {

    /** What a page is called. */
    record Name(String text, Kind kind) {}

    /** How well a name names its page. */
    enum Kind {
        TITLE,
        OTHER_NAME,
        /** A word that leads to this page among others. */
        LEAD
    }

    /** Words and what each of them weighs; {@code body} text is measured by its length. */
    record Field(String text, double weight, boolean body) {}

    /** A section: its heading (empty above the first), the id of the heading, its text. */
    record Part(String heading, String id, String text) {}
}
