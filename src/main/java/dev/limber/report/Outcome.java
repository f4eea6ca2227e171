package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.output.OutputException;
import dev.limber.output.PublishReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a build or check, from which every report is written.
 *
 * @param published empty when nothing was to be published or could be
 * @param failure why publishing failed, if it did
 * @param strict whether warnings count as failures
 * @param stages how long each stage took, in microseconds and in order
 */
public record Outcome(
        String command,
        Size size,
        List<Diagnostic> diagnostics,
        Optional<PublishReport> published,
        Optional<OutputException> failure,
        boolean strict,
        Map<String, Long> stages) {

    /** How many pages and files were generated. */
    public record Size(int pages, int files) {}

    /** The same outcome with the result of publishing and the time it took. */
    public Outcome published(PublishReport report, long microseconds) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(report.diagnostics());
        Map<String, Long> timed = new LinkedHashMap<>(stages);
        timed.put("write", microseconds);
        return new Outcome(command, size, all, Optional.of(report), failure, strict, timed);
    }

    /** The same outcome when publishing failed. */
    public Outcome failed(OutputException why) {
        return new Outcome(command, size, diagnostics, published, Optional.of(why), strict, stages);
    }

    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether the content was good enough to be published. */
    public boolean isClean() {
        return count(Severity.ERROR) == 0 && !(strict && count(Severity.WARNING) > 0);
    }

    public int exitCode() {
        return failure.map(e -> ExitCode.of(e.kind())).orElse(isClean() ? ExitCode.OK : ExitCode.CONTENT);
    }
}
