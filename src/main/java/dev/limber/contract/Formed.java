package dev.limber.contract;

import java.util.Optional;

/** A text of a certain form: a regular expression for the whole of it, what it is called, and one that fits. */
public record Formed(String pattern, String name, String example) implements Plain {
    @Override
    public String words() {
        return name + " such as " + example;
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(pattern);
    }

    @Override
    public String instead(String text) {
        return example;
    }
}
