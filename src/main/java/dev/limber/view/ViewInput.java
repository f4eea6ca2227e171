package dev.limber.view;

import dev.limber.figure.Figures;
import dev.limber.html.LinkTargets.ImageTarget;
import dev.limber.model.Guide;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What views are made from.
 *
 * @param skin what the theme brings
 * @param images logical path ({@code content/images/mat.jpg}) to path below the output, with its size
 * @param figures the drawings of the moves
 * @param baseUrl address of the site with a closing slash, if it is known
 */
public record ViewInput(
        Guide guide,
        Strings strings,
        Skin skin,
        Map<String, ImageTarget> images,
        Figures figures,
        Optional<String> baseUrl) {
    /** The key under which the name of the first search script stands among the assets. */
    public static final String SEARCH_DATA = "js/search-data.js";

    public ViewInput {
        images = Map.copyOf(images);
    }

    /**
     * What a theme brings.
     *
     * @param assets path below the theme ({@code css/site.css}) to path below the output; {@link #SEARCH_DATA} names the
     *     script that the search page loads first
     * @param light the colour behind pages
     */
    public record Skin(SortedMap<String, String> assets, String light, String dark) {
        public Skin {
            assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        }
    }
}
