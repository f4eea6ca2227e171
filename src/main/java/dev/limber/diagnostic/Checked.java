package dev.limber.diagnostic;

import java.util.List;

/** The result of a stage: a value, as complete as the input allowed, and the diagnostics of making it. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether any of the diagnostics is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
