package dev.limber.build;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.file.SiteOutput;
import java.util.List;

/** What a build makes. */
public record BuildResult(SiteOutput output, List<Diagnostic> diagnostics, int pages) {}
