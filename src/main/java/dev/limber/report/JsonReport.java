package dev.limber.report;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.json.Json;
import dev.limber.output.PublishReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the report as JSON. Equal input gives an equal report but for {@code milliseconds} and {@code stages}. */
final class JsonReport {
    private JsonReport() {}

    static String of(Outcome outcome, SourcePaths paths, Stopwatch stopwatch) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("tool", "limber");
        report.put("version", Version.number());
        report.put("command", outcome.command());
        report.put("ok", outcome.exitCode() == ExitCode.OK);
        report.put("exitCode", outcome.exitCode());
        outcome.failure().ifPresent(e -> report.put("failure", String.valueOf(e.getMessage())));
        report.put("counts", counts(outcome));
        report.put("diagnostics", diagnostics(outcome.diagnostics(), paths));
        report.put("milliseconds", stopwatch.milliseconds());
        report.put("stages", stages(outcome.stages()));
        return Json.pretty(report);
    }

    /** Milliseconds with one decimal place, by stage. */
    private static Map<String, Object> stages(Map<String, Long> microseconds) {
        Map<String, Object> stages = new LinkedHashMap<>();
        microseconds.forEach((stage, time) -> stages.put(stage, Math.round(time / 100.0) / 10.0));
        return stages;
    }

    private static Map<String, Object> counts(Outcome outcome) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("errors", outcome.count(Severity.ERROR));
        counts.put("warnings", outcome.count(Severity.WARNING));
        counts.put("notes", outcome.count(Severity.NOTE));
        counts.put("pages", outcome.size().pages());
        counts.put("files", outcome.size().files());
        Optional<PublishReport> published = outcome.published();
        published.ifPresent(report -> counts.put("written", report.written()));
        published.ifPresent(report -> counts.put("unchanged", report.unchanged()));
        published.ifPresent(report -> counts.put("deleted", report.deleted()));
        return counts;
    }

    private static List<Map<String, Object>> diagnostics(List<Diagnostic> found, SourcePaths paths) {
        return found.stream()
                .map(one -> DiagnosticEntry.of(one, paths.shown(one.span().file())))
                .toList();
    }
}
