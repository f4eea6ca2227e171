package dev.limber.diagnostic;

import java.util.Locale;

/** How severe a diagnostic is: an error prevents publishing, a warning does so under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word as printed: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
