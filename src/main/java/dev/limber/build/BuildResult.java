package dev.limber.build;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.file.SiteOutput;
import java.util.List;

/** The whole site in memory, everything found on the way, and from how many pages of content it was made. */
public record BuildResult(SiteOutput output, List<Diagnostic> diagnostics, int pages) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether any of the diagnostics is an error; then the output is not to be published. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
