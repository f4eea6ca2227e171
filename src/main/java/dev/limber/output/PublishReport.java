package dev.limber.output;

import dev.limber.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of publishing: how many files were written, unchanged and deleted.
 *
 * @param diagnostics what a person should know: files that were kept, or that had been changed by hand; their paths
 *     start with {@code site/}
 */
public record PublishReport(int written, int unchanged, int deleted, List<Diagnostic> diagnostics) {
    public PublishReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
