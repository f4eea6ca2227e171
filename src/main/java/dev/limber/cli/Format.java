package dev.limber.cli;

import dev.limber.diagnostic.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a report is written: for people, for programs, for code scanners, or as annotations of a GitHub run. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /** The format of this name; the option is named in the message when there is none. */
    static Format of(String name, String option) {
        List<String> names = Arrays.stream(values()).map(Format::word).toList();
        if (!names.contains(name.toLowerCase(Locale.ROOT))) {
            throw new UsageException(option + " " + name + " is not known. " + NearestName.hint(name, names));
        }
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
