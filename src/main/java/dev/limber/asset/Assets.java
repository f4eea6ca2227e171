package dev.limber.asset;

import dev.limber.file.OutputFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's assets.
 *
 * @param names path below the theme ({@code css/site.css}) to path below the output ({@code assets/site.1a2b3c4d.css})
 */
public record Assets(SortedMap<String, String> names, List<OutputFile> files) {
    public Assets {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        files = List.copyOf(files);
    }
}
