package dev.limber.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indexed data of a page.
 *
 * @param names its title, then its other names
 * @param fields its words, each text with its weight
 * @param parts its text, from which excerpts are cut
 * @param facets keys by facet ({@code position} to {@code sitting}, {@code in-bed})
 */
record SearchPage(
        Shown shown, List<Name> names, List<Field> fields, List<Part> parts, Map<String, Set<String>> facets) {

    /**
     * The stored fields that a result shows.
     *
     * @param section the folder of the page, empty for home
     * @param pictured whether a small picture lies beside it, under its address with the ending {@code svg}
     */
    record Shown(String title, String address, String section, String summary, boolean pictured) {}

    /** A name of a page. */
    record Name(String text, Kind kind) {}

    /** How specific a name is to its page. */
    enum Kind {
        TITLE,
        OTHER_NAME,
        /** A word for several pages, such as a common name of a part of the body. */
        LEAD
    }

    /** Text with the weight of its words; {@code body} text is normalised by length. */
    record Field(String text, double weight, boolean body) {}

    /**
     * A section: its heading (empty above the first), the id of the heading, its text.
     *
     * @param words what people type whom it answers
     */
    record Part(String heading, String id, String text, String words) {
        Part(String heading, String id, String text) {
            this(heading, id, text, "");
        }

        Part answering(String typed) {
            return new Part(heading, id, text, typed);
        }
    }
}
