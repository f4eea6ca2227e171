package dev.limber.contract;

import java.util.Optional;

/** True or false. */
public record Flag() implements Plain {
    @Override
    public String words() {
        return "true or false";
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of("true|false");
    }

    @Override
    public String instead(String text) {
        return "true";
    }

    @Override
    public YamlType yamlType() {
        return YamlType.BOOLEAN;
    }
}
