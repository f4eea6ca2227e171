package dev.limber.contract;

import java.util.List;
import java.util.Optional;

/** One of these words, or a name of the given form that stands elsewhere in the same file. */
public record Suggested(List<String> choice, Formed other) implements Plain {
    @Override
    public String words() {
        return "one of " + String.join(", ", choice) + ", or " + other.words();
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(other.pattern());
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        return other.problem(text, words);
    }

    @Override
    public Optional<Plain> besides() {
        return Optional.of(other);
    }
}
