package dev.limber.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as editors write them: {@code 2026-11-22}, and for sources also {@code 2026-11} or {@code 2026}. */
public final class Days {
    /** A day of the calendar, leap years and all. */
    static final String PATTERN = "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))"
            + "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

    static final String PARTIAL = "\\d{4}(?:-(?:0[1-9]|1[0-2]))?|" + PATTERN;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Days() {}

    /** The day, when the text is one of the calendar. */
    public static Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text);
        return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    static boolean isDay(String text) {
        return day(text).isPresent();
    }

    static boolean isPartial(String text) {
        return isDay(text) || isDay(text + "-01") || isDay(text + "-01-01");
    }

    /** The day of these parts, when the calendar has it. */
    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
