package dev.limber.view;

import dev.limber.model.Guide;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What views are made from.
 *
 * @param assets path below the theme ({@code css/site.css}) to path below the output; {@link #SEARCH_DATA} names the
 *     search data
 * @param baseUrl address of the site with a closing slash, if it is known
 * @param writers gives the HTML writer for a page
 */
public record ViewInput(
        Guide guide, Strings strings, SortedMap<String, String> assets, Optional<String> baseUrl, Writers writers) {
    /** The name under which the search data stands among the assets. */
    public static final String SEARCH_DATA = "js/search-data.js";

    public ViewInput {
        assets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /** Makes the HTML writer of one page. */
    public interface Writers {
        /**
         * The writer for the page at this output path.
         *
         * @param address turns the output path of any file of the site into an address on that page
         */
        PageHtml of(String output, UnaryOperator<String> address);
    }

    /** The same with the search data under a name of its own. */
    public ViewInput withSearchData(String output) {
        Map<String, String> more = new TreeMap<>(assets);
        more.put(SEARCH_DATA, output);
        return new ViewInput(guide, strings, new TreeMap<>(more), baseUrl, writers);
    }
}
