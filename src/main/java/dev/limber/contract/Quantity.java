package dev.limber.contract;

import java.util.Optional;

/** A length or an angle of a drawing: at most four digits before the point and after it. */
public record Quantity() implements Plain {
    static final String PATTERN = "-?(\\d{1,4}(\\.\\d{1,4})?|\\.\\d{1,4})";

    @Override
    public String words() {
        return "a number such as 0.25 or -90";
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(PATTERN);
    }

    @Override
    public Readings readings(String text) {
        return NumberForms.decimal(text);
    }

    @Override
    public YamlType yamlType() {
        return YamlType.NUMBER;
    }
}
