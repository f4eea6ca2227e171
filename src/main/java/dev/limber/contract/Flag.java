package dev.limber.contract;

import java.util.Optional;
import java.util.Set;

/** True or false. */
public record Flag() implements Plain {
    private static final Set<String> YES = Set.of("true", "yes", "y", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "off", "0");

    @Override
    public String words() {
        return "true or false";
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of("true|false");
    }

    @Override
    public Readings readings(String text) {
        String plain = NumberForms.plain(text);
        return YES.contains(plain)
                ? Readings.sure("true")
                : NO.contains(plain) ? Readings.sure("false") : Readings.NONE;
    }

    @Override
    public String allowed(String text, GuideWords words) {
        return "Only true or false.";
    }

    @Override
    public YamlType yamlType() {
        return YamlType.BOOLEAN;
    }
}
