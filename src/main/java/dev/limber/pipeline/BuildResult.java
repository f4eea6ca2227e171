package dev.limber.pipeline;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.file.SiteOutput;
import dev.limber.output.OutputPaths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of a build: the site in memory, the diagnostics, and the number of content pages it was made from.
 *
 * @param drafts paths of the output that come from drafts; empty unless drafts were asked for
 * @param stages duration of each stage in microseconds, in order; printed for people and never part of a site
 */
public record BuildResult(
        SiteOutput output, List<Diagnostic> diagnostics, int pages, List<String> drafts, Map<String, Long> stages) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        drafts = List.copyOf(drafts);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** Creates a result without drafts and timings. */
    public BuildResult(SiteOutput output, List<Diagnostic> diagnostics, int pages) {
        this(output, diagnostics, pages, List.of(), Map.of());
    }

    /** Whether any of the diagnostics is an error; then the output is not to be published. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Replaces the files. */
    public BuildResult with(SiteOutput other) {
        return new BuildResult(other, diagnostics, pages, drafts, stages);
    }

    /**
     * Adds the diagnostics of reading the sources and of checking the output paths. A file that could not be read keeps
     * only its reading error, since everything else would be a consequence of it.
     */
    public BuildResult after(List<Diagnostic> reading) {
        Set<String> unread = reading.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.span().file())
                .collect(Collectors.toSet());
        List<Diagnostic> all = new ArrayList<>(reading);
        diagnostics.stream().filter(d -> !unread.contains(d.span().file())).forEach(all::add);
        all.addAll(OutputPaths.check(output));
        return new BuildResult(output, all.stream().sorted().toList(), pages, drafts, stages);
    }
}
