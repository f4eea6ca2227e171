package dev.limber.build;

import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts the findings about one file off where nobody reads on: a page can be made to hold a hundred thousand mistakes. */
final class FirstOfEachFile {
    private static final int MOST = 1_000;

    private FirstOfEachFile() {}

    static List<Diagnostic> of(List<Diagnostic> all) {
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

    /** As severe as the worst of what is left out. */
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
                "Mend the others first.");
    }
}
