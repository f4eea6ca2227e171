package dev.limber.diagnostic;

import java.util.List;

/** What a stage returns: a value that is as whole as the input allowed, and everything found on the way. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether any of the diagnostics is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
