package dev.limber.cli;

import dev.limber.diagnostic.NearestName;
import dev.limber.report.Format;
import java.nio.file.Path;

/** A file for a report, as typed: {@code sarif=out.json}, or a file name whose extension tells the format. */
record ReportFile(Format format, Path path) {
    static ReportFile of(String typed, Shell shell) {
        int sign = typed.indexOf('=');
        if (sign > 0) {
            return new ReportFile(
                    format(typed.substring(0, sign), "--report"), shell.resolve(typed.substring(sign + 1)));
        }
        return new ReportFile(Format.ofFile(typed), shell.resolve(typed));
    }

    /** Returns the format with this name; the error message for an unknown name says which option it came from. */
    static Format format(String name, String option) {
        return Format.ofName(name)
                .orElseThrow(() -> new UsageException(
                        option + " " + name + " is not known. " + NearestName.hint(name, Format.names())));
    }
}
