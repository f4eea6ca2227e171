package dev.limber.contract;

import dev.limber.model.Vocabulary;
import java.util.Optional;

/** A day of the calendar, {@code YYYY-MM-DD}. */
public record Day() implements Plain {
    @Override
    public String words() {
        return "a date such as 2026-11-22";
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(Days.PATTERN);
    }

    @Override
    public Optional<Problem> problem(String text, Optional<Vocabulary> vocabulary) {
        return Days.isDay(text)
                ? Optional.empty()
                : Problem.date("expected a real date, found " + Problem.quoted(text), text);
    }
}
