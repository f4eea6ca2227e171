package dev.limber.view;

import dev.limber.model.Dose;
import dev.limber.model.Dose.Repetitions;
import dev.limber.model.Dose.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts doses, durations, dates and lists into words. */
public final class DoseWords {
    private static final int MINUTE = 60;
    private final Strings strings;

    public DoseWords(Strings strings) {
        this.strings = strings;
    }

    /** A dose in words: the amount ({@code 2 sets of 8 on each side}) and its details ({@code hold for 6 seconds}). */
    record Phrase(String amount, List<String> details) {}

    Phrase dose(Dose dose) {
        return dose.match(
                this::repetitions, minutes -> new Phrase(duration(minutes.seconds()), List.of()), this::parts);
    }

    private Phrase repetitions(Repetitions reps) {
        List<String> details = new ArrayList<>();
        if (reps.hold() > 0) {
            details.add(strings.of(reps.reps() > 1 ? "dose-hold-each" : "dose-hold", "time", duration(reps.hold())));
        }
        if (reps.rest() > 0) {
            details.add(strings.of(reps.sets() > 1 ? "dose-rest-sets" : "dose-rest", "time", duration(reps.rest())));
        }
        return new Phrase(amount(reps), List.copyOf(details));
    }

    private Phrase parts(Dose.Parts parts) {
        return new Phrase(strings.count("steps", parts.parts().size()), List.of(about(parts.seconds())));
    }

    private String amount(Repetitions reps) {
        String count = reps.sets() > 1
                ? strings.of("dose-sets", "sets", String.valueOf(reps.sets()), "reps", String.valueOf(reps.reps()))
                : strings.count("dose-times", reps.reps());
        return reps.sides() != Sides.ONE ? strings.of("dose-each-side", "amount", count) : count;
    }

    /** A dose in one line: {@code 6 times on each side, hold for 5 seconds}. */
    public String line(Dose dose) {
        Phrase words = dose(dose);
        List<String> parts = new ArrayList<>(List.of(words.amount()));
        parts.addAll(words.details());
        return String.join(strings.of("list-comma"), parts);
    }

    /** A dose for a card, with the hold but without rests: {@code 3 times, 15 seconds each}. */
    String brief(Dose dose) {
        String amount = dose(dose).amount();
        return dose.match(reps -> reps.hold() > 0 ? held(reps, amount) : amount, minutes -> amount, this::line);
    }

    private String held(Repetitions reps, String amount) {
        return reps.reps() == 1 && reps.sets() == 1
                ? strings.of("dose-card-one", "time", duration(reps.hold()))
                : strings.of("dose-card", "amount", amount, "time", duration(reps.hold()));
    }

    /** A duration: {@code 45 seconds}, or {@code 2 minutes} when it is a whole number of minutes. */
    String duration(int seconds) {
        return seconds >= MINUTE && seconds % MINUTE == 0
                ? strings.count("minutes", seconds / MINUTE)
                : strings.count("seconds", seconds);
    }

    /** A rounded duration: {@code about 9 minutes}; below 2 minutes, seconds rounded up to the next 10. */
    String about(int seconds) {
        int tens = (seconds + 9) / 10 * 10;
        if (tens < 2 * MINUTE) {
            return strings.of("about", "time", duration(tens));
        }
        return strings.of("about", "time", strings.count("minutes", minutes(seconds)));
    }

    /** Rounds seconds to the nearest whole minute, at least 1. */
    public static int minutes(int seconds) {
        return Math.max(1, (seconds + MINUTE / 2) / MINUTE);
    }

    /** A frequency: {@code Once a day, 3 days a week}. */
    public String often(int timesADay, int daysAWeek) {
        return strings.count("times-a-day", timesADay)
                + strings.of("list-comma")
                + strings.count("days-a-week", daysAWeek);
    }

    /** Joins items that contain commas: {@code a; b; c}. */
    String signs(List<String> items) {
        return String.join(strings.of("list-semicolon"), items);
    }

    /** Joins items: {@code a, b and c}. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(strings.of("list-comma"), items.subList(0, items.size() - 1));
        return strings.of("list-and", "head", head, "last", items.get(items.size() - 1));
    }

    /** A date: {@code 22 November 2026}. */
    String date(LocalDate date) {
        return strings.of(
                "date",
                "day",
                String.valueOf(date.getDayOfMonth()),
                "month",
                strings.of("month." + date.getMonthValue()),
                "year",
                String.valueOf(date.getYear()));
    }
}
