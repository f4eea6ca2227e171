package dev.limber.contract;

import java.util.Optional;

/** A whole number in a range. */
public record Whole(int least, int most) implements Plain {
    private static final String PATTERN = "-?\\d{1,9}";

    @Override
    public String words() {
        return "a whole number from " + least + " to " + most;
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(PATTERN);
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        if (!text.matches(PATTERN)) {
            return Problem.wrong(this, text, words);
        }
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
            return Optional.empty();
        }
        String limit = number < least ? "At least " + least + "." : "At most " + most + ".";
        return Problem.range("expected " + words() + ", found " + number, limit);
    }

    @Override
    public Readings readings(String text) {
        return NumberForms.whole(text);
    }

    @Override
    public String allowed(String text, GuideWords words) {
        return "Only " + words() + ".";
    }

    @Override
    public YamlType yamlType() {
        return YamlType.INTEGER;
    }

    @Override
    public Optional<Range> range() {
        return Optional.of(new Range(least, most));
    }
}
