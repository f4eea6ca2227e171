package dev.limber.file;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files of the generated site by path below the output folder. */
public record SiteOutput(SortedMap<String, OutputFile> files) {
    public SiteOutput {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
