package dev.limber.build;

import java.time.LocalDate;
import java.util.Optional;

/** What a build is told from outside. */
public record BuildSettings(Optional<String> baseUrl, boolean drafts, int jobs, LocalDate today) {}
