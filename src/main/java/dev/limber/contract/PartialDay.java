package dev.limber.contract;

import java.util.Optional;

/** A year, a month or a day, as far as it is known. */
public record PartialDay() implements Plain {
    private static final int LAST_YEAR = 9999;

    @Override
    public String words() {
        return "a year, month or date such as 2026-11";
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(Days.PARTIAL);
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        return Days.isPartial(text)
                ? Optional.empty()
                : Optional.of(Day.date(
                        Problem.expected(this, text),
                        text,
                        DateForms.partial(text).that(Days::isPartial)));
    }

    @Override
    public YamlType yamlType() {
        return YamlType.INTEGER;
    }

    @Override
    public Optional<Range> range() {
        return Optional.of(new Range(0, LAST_YEAR));
    }
}
