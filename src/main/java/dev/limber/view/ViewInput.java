package dev.limber.view;

import dev.limber.figure.Figures;
import dev.limber.html.LinkTargets.ImageTarget;
import dev.limber.model.Guide;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What views are made from.
 *
 * @param skin what the theme brings
 * @param images logical path ({@code content/images/mat.jpg}) to path below the output, with its size
 * @param figures the drawings of the moves
 * @param baseUrl address of the site with a closing slash, if it is known
 * @param searchStart name of the script that the search page loads first; asked for by that page alone
 */
public record ViewInput(
        Guide guide,
        Strings strings,
        Skin skin,
        Map<String, ImageTarget> images,
        Figures figures,
        Optional<String> baseUrl,
        Supplier<String> searchStart) {
    public ViewInput {
        images = Map.copyOf(images);
    }

    /**
     * What a theme brings.
     *
     * @param assets path below the theme ({@code css/site.css}) to path below the output
     * @param light the colour behind pages
     */
    public record Skin(SortedMap<String, String> assets, String light, String dark) {
        public Skin {
            assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        }
    }
}
