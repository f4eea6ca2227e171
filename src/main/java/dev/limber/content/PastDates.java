package dev.limber.content;

import dev.limber.contract.Days;
import dev.limber.contract.Values;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.frontmatter.YamlNode.Scalar;
import java.time.LocalDate;
import java.util.Optional;

/** Warns of days that have not come yet where something is said to have happened. */
final class PastDates {
    private final LocalDate latest;
    private final Findings findings;

    /** A day of grace: somewhere on earth it is tomorrow already. */
    PastDates(LocalDate today, Findings findings) {
        this.latest = today.isEqual(LocalDate.MAX) ? today : today.plusDays(1);
        this.findings = findings;
    }

    void check(Values values, String key) {
        Optional<LocalDate> day = values.optional(key).flatMap(PastDates::first);
        if (day.isPresent() && day.get().isAfter(latest)) {
            Span span = values.scalar(key).map(Scalar::span).orElse(values.span());
            findings.warning(
                    Code.FUTURE_DATE,
                    span,
                    "the date of \"" + key + "\" has not come yet",
                    "It says when something happened. Today is " + latest.minusDays(1) + ".");
        }
    }

    /** The first day of a year, a month or a day. */
    private static Optional<LocalDate> first(String text) {
        return Days.day(text).or(() -> Days.day(text + "-01")).or(() -> Days.day(text + "-01-01"));
    }
}
