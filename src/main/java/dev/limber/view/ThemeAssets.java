package dev.limber.view;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What pages need to know of the theme's files and colours.
 *
 * @param paths path below the theme ({@code css/site.css}) to path below the output, with its fingerprint
 * @param light the colour behind pages in the light, for the browser's frame
 * @param dark the same in the dark
 */
public record ThemeAssets(SortedMap<String, String> paths, String light, String dark) {
    public ThemeAssets {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
    }
}
