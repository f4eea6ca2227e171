package dev.limber.output;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a site goes and what it must keep away from.
 *
 * @param folder the output folder; it need not exist yet
 * @param guide what tells this guide from others: a folder that holds another one is refused
 * @param sources folders that the output may neither be, hold, nor lie in
 * @param places folders that the output may neither be nor hold, such as the home folder
 */
public record PublishTarget(Path folder, String guide, List<Path> sources, List<Path> places) {
    public PublishTarget {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
    }
}
