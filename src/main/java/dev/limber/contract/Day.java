package dev.limber.contract;

import dev.limber.diagnostic.Code;
import java.util.Optional;

/** A day of the calendar, {@code YYYY-MM-DD}. */
public record Day() implements Plain {
    private static final String FORM = "Dates are written year-month-day, for example 2026-01-31.";

    @Override
    public String words() {
        return "a date such as 2026-11-22";
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(Days.PATTERN);
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        String message = "expected a real date, found " + Problem.quoted(text);
        return Days.isDay(text)
                ? Optional.empty()
                : Optional.of(date(message, text, DateForms.day(text).that(Days::isDay)));
    }

    /** A hint to the one date that can be meant, to those that can, or to the form. */
    static Problem date(String message, String text, Readings readings) {
        if (readings.texts().size() > 1) {
            String both = String.join(" or ", readings.texts());
            return new Problem(Code.BAD_DATE, message, "Write the date as year-month-day: " + both + ".");
        }
        return Problem.read(Code.BAD_DATE, message, readings, (DateForms.fault(text) + " " + FORM).strip());
    }
}
