package dev.limber.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Limits how many diagnostics a build reports for one file, since a hostile page can cause a hundred thousand of them and
 * nobody reads that far.
 */
public final class DiagnosticLimit {
    private static final int MOST = 1_000;

    private DiagnosticLimit() {}

    /** The first thousand diagnostics of each file, in their order, and one that counts the rest. */
    public static List<Diagnostic> of(List<Diagnostic> all) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        all.forEach(found -> byFile.computeIfAbsent(found.span().file(), file -> new ArrayList<>())
                .add(found));
        List<Diagnostic> first = new ArrayList<>();
        byFile.forEach((file, found) -> {
            first.addAll(found.subList(0, Math.min(MOST, found.size())));
            if (found.size() > MOST) {
                first.add(rest(file, found.subList(MOST, found.size())));
            }
        });
        return List.copyOf(first);
    }

    /** Counts what is left out, with the severity of the worst of it. */
    private static Diagnostic rest(String file, List<Diagnostic> left) {
        Severity worst = left.stream()
                .map(Diagnostic::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
        return new Diagnostic(
                worst,
                Code.TOO_LARGE,
                "There are " + left.size() + " more findings about this file.",
                Span.startOf(file),
                Advice.of("Mend the others first."));
    }
}
