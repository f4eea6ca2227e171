package dev.limber.view;

import dev.limber.figure.Figures;
import dev.limber.html.LinkTargets.ImageTarget;
import dev.limber.model.Guide;
import dev.limber.model.SiteMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The input of the views.
 *
 * @param map finds what the links of the guide and its images mean, for all pages
 * @param theme files and colours of the theme
 * @param images logical path ({@code content/images/mat.jpg}) to path below the output, with its size
 * @param figures the drawings of the moves
 * @param baseUrl address of the site with a closing slash, if it is known
 * @param searchStart name of the script that the search page loads first; asked for by that page alone
 */
public record ViewInput(
        Guide guide,
        SiteMap map,
        Strings strings,
        ThemeAssets theme,
        Map<String, ImageTarget> images,
        Figures figures,
        Optional<String> baseUrl,
        Supplier<String> searchStart) {
    public ViewInput {
        images = Map.copyOf(images);
    }
}
