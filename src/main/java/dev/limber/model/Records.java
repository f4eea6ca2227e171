package dev.limber.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a guide: evidence charts and its change log.
 *
 * @param charts by key, in the order of the file
 * @param changes newest first
 */
public record Records(Map<String, EvidenceChart> charts, List<Change> changes) {
    /** A guide that has no such files. */
    public static final Records NONE = new Records(Map.of(), List.of());

    public Records {
        charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
        changes = List.copyOf(changes);
    }
}
