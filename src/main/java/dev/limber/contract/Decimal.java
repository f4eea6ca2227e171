package dev.limber.contract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number with at most two decimals, at most {@code farthest} away from 0. */
public record Decimal(int farthest) implements Plain {
    private static final String PATTERN = "-?\\d{1,6}(\\.\\d{1,2})?";
    private static final Pattern GRAMMAR = Pattern.compile(PATTERN);

    /** The number, when the text is one with at most two decimals. */
    static Optional<BigDecimal> number(String text) {
        return GRAMMAR.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public String words() {
        return "a number such as -1.86, from -" + farthest + " to " + farthest;
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(PATTERN);
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        boolean fits = number(text)
                .filter(value -> value.abs().compareTo(BigDecimal.valueOf(farthest)) <= 0)
                .isPresent();
        return fits ? Optional.empty() : Problem.wrong(this, text, words);
    }

    @Override
    public Readings readings(String text) {
        return NumberForms.decimal(text);
    }

    @Override
    public YamlType yamlType() {
        return YamlType.NUMBER;
    }

    @Override
    public Optional<Range> range() {
        return Optional.of(new Range(-farthest, farthest));
    }
}
