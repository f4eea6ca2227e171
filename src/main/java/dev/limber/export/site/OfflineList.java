package dev.limber.export.site;

import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.json.Json;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The list of what a reader's browser keeps of a whole guide for a time without a network, with the size of each file. */
public final class OfflineList {
    private static final String PATH = "offline-files.json";

    private static final Set<String> PAGES = Set.of("html", "webmanifest");

    private OfflineList() {}

    /** The list for a site of these files. */
    public static OutputFile of(Collection<OutputFile> files) {
        Map<String, Integer> sizes = new TreeMap<>();
        files.stream().filter(file -> isKept(file.path())).forEach(file -> sizes.put(file.path(), file.bytes().length));
        return OutputFile.text(PATH, Json.compact(sizes) + "\n", PATH);
    }

    /** Pages, what they show and load, and the manifest of the guide. Programs read the rest: data, copies, feeds, and what hosts are told. The page for lost addresses needs a host. */
    private static boolean isKept(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return !path.equals("404.html")
                && (path.startsWith("assets/")
                        || path.startsWith("search/")
                        || PAGES.contains(ending)
                        || SourceFile.MEDIA.contains(ending));
    }
}
