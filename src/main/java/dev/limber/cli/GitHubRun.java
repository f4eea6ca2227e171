package dev.limber.cli;

import dev.limber.output.AppendedFile;
import dev.limber.output.OutputException;
import dev.limber.report.Format;
import dev.limber.report.Reports;
import java.util.Optional;

/** Reports diagnostics to GitHub Actions when the command runs there, as annotations and a job summary. */
record GitHubRun(Shell shell, Format format) {
    void report(Reports reports) throws OutputException {
        if (shell.variable("GITHUB_ACTIONS").filter("true"::equals).isEmpty()) {
            return;
        }
        if (format == Format.TEXT) {
            shell.out().print(reports.text(Format.GITHUB));
        }
        Optional<String> summary = shell.variable("GITHUB_STEP_SUMMARY");
        if (summary.isPresent()) {
            AppendedFile.append(shell.resolve(summary.get()), reports.summary() + "\n");
        }
    }
}
