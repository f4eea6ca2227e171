package dev.limber.contract;

import dev.limber.model.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;

/** Any text that is not blank, of at most so many characters. */
public record Text(int longest) implements Plain {
    @Override
    public String words() {
        return "text of at most " + longest + " characters";
    }

    @Override
    public Optional<Problem> problem(String text, Optional<Vocabulary> vocabulary) {
        int beyond = text.length() - longest;
        return beyond <= 0
                ? Optional.empty()
                : Problem.range(
                        "the text has " + text.length() + " characters, at most " + longest + " fit",
                        "Cut " + beyond + " characters.");
    }

    @Override
    public OptionalInt maxLength() {
        return OptionalInt.of(longest);
    }

    @Override
    public String draft(Gaps gaps) {
        return gaps.prose();
    }
}
