package dev.limber.pipeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The settings of a build, besides its sources.
 *
 * @param baseUrl wins over {@code base-url} in {@code guide.yaml}
 * @param drafts whether pages marked as drafts are built
 * @param jobs how many pages are worked on at once; never changes a byte
 * @param today changes diagnostics only, never a byte
 */
public record BuildSettings(Optional<String> baseUrl, boolean drafts, int jobs, LocalDate today) {
    /** The same settings for a build of all pages. */
    public BuildSettings withDrafts() {
        return new BuildSettings(baseUrl, true, jobs, today);
    }
}
