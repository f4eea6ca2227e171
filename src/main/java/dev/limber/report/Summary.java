package dev.limber.report;

import dev.limber.diagnostic.Severity;
import dev.limber.output.PublishReport;
import java.util.Optional;

/** Writes the last line of {@code build} and {@code check}: counts, and what was written. */
public record Summary(Outcome outcome, String output, Stopwatch stopwatch) {
    /** The line for a command that succeeded. */
    public Optional<String> success() {
        if (outcome.exitCode() != ExitCode.OK) {
            return Optional.empty();
        }
        return Optional.of(outcome.published().map(this::built).orElseGet(this::checked));
    }

    /** The line for a command that failed. */
    public Optional<String> failure(boolean publish) {
        if (outcome.failure().isPresent()) {
            return outcome.failure().map(e -> "limber: " + e.getMessage());
        }
        if (outcome.exitCode() == ExitCode.OK) {
            return Optional.empty();
        }
        String written = outcome.published().isPresent()
                ? " " + output + " shows them."
                : publish ? " Nothing was written to " + output + "." : "";
        return Optional.of(counts() + "." + written);
    }

    private String built(PublishReport report) {
        String deleted = report.deleted() == 0 ? "" : ", " + report.deleted() + " deleted";
        return "Built " + Counted.of(outcome.size().pages(), "page") + " and "
                + Counted.of(outcome.size().files(), "file") + " in " + output + " (" + stopwatch.seconds() + " s): "
                + report.written() + " written, " + report.unchanged() + " unchanged" + deleted + "." + warnings();
    }

    private String warnings() {
        long warnings = outcome.count(Severity.WARNING);
        return warnings == 0 ? "" : " " + Counted.of(warnings, "warning") + ".";
    }

    private String checked() {
        return "Checked " + Counted.of(outcome.size().pages(), "page") + " (" + stopwatch.seconds() + " s). " + counts()
                + ".";
    }

    private String counts() {
        long errors = outcome.count(Severity.ERROR);
        long warnings = outcome.count(Severity.WARNING);
        return (errors == 0 ? "No errors" : Counted.of(errors, "error"))
                + (warnings == 0 ? "" : ", " + Counted.of(warnings, "warning"));
    }
}
