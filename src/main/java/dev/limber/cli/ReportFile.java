package dev.limber.cli;

import dev.limber.diagnostic.NearestName;
import dev.limber.report.Format;
import java.nio.file.Path;

/** A file that a report goes to: {@code sarif=out.json}, or a name whose ending says enough. */
record ReportFile(Format format, Path path) {
    static ReportFile of(String typed, Shell shell) {
        int sign = typed.indexOf('=');
        if (sign > 0) {
            return new ReportFile(
                    format(typed.substring(0, sign), "--report"), shell.resolve(typed.substring(sign + 1)));
        }
        return new ReportFile(Format.ofFile(typed), shell.resolve(typed));
    }

    /** The format of this name; the option is named in the message when there is none. */
    static Format format(String name, String option) {
        return Format.ofName(name)
                .orElseThrow(() -> new UsageException(
                        option + " " + name + " is not known. " + NearestName.hint(name, Format.names())));
    }
}
