package dev.limber.cli;

import java.nio.file.Path;
import java.util.Locale;

/** A file that a report goes to: {@code sarif=out.json}, or a name whose ending says enough. */
record ReportFile(Format format, Path path) {
    static ReportFile of(String typed, Shell shell) {
        int sign = typed.indexOf('=');
        if (sign > 0) {
            return new ReportFile(
                    Format.of(typed.substring(0, sign), "--report"), shell.resolve(typed.substring(sign + 1)));
        }
        String name = typed.toLowerCase(Locale.ROOT);
        Format format = name.endsWith(".sarif") ? Format.SARIF : name.endsWith(".txt") ? Format.TEXT : Format.JSON;
        return new ReportFile(format, shell.resolve(typed));
    }
}
