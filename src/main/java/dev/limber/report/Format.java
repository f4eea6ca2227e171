package dev.limber.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report: text for people, JSON, SARIF for code scanners, annotations of a GitHub run. */
public enum Format {
    TEXT(".txt"),
    JSON(".json"),
    SARIF(".sarif"),
    GITHUB("");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format of a file with this name, by its ending; JSON where the ending says nothing. */
    public static Format ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> !format.ending.isEmpty() && lower.endsWith(format.ending))
                .findFirst()
                .orElse(JSON);
    }

    /** The format of this name, in any case. */
    public static Optional<Format> ofName(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
