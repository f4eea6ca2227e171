package dev.limber.output;

import java.nio.file.Path;
import java.util.List;

/**
 * The output folder of a site, and the folders that it must not overlap.
 *
 * @param folder the output folder; it need not exist yet
 * @param guide the name of the guide; a folder that holds another guide is refused
 * @param sources folders that the output may neither be, hold, nor lie in
 * @param places folders that the output may neither be nor hold, such as the home folder
 */
public record PublishTarget(Path folder, String guide, List<Path> sources, List<Path> places) {
    public PublishTarget {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
    }
}
