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
 * The whole site in memory, everything found on the way, and from how many pages of content it was made.
 *
 * @param drafts paths of the output that come from drafts; empty unless drafts were asked for
 * @param stages how long each stage took, in microseconds and in order: for people, never for a site
 */
public record BuildResult(
        SiteOutput output, List<Diagnostic> diagnostics, int pages, List<String> drafts, Map<String, Long> stages) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        drafts = List.copyOf(drafts);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** A result without drafts, of a build that was not timed. */
    public BuildResult(SiteOutput output, List<Diagnostic> diagnostics, int pages) {
        this(output, diagnostics, pages, List.of(), Map.of());
    }

    /** Whether any of the diagnostics is an error; then the output is not to be published. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** This result with other files in place of its own. */
    public BuildResult with(SiteOutput other) {
        return new BuildResult(other, diagnostics, pages, drafts, stages);
    }

    /**
     * This result with what was found while its sources were read, and with what is wrong about the paths of its
     * files. About a file that could not be read nothing else is said.
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
