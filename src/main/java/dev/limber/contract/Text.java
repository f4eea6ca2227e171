package dev.limber.contract;

import java.util.Optional;
import java.util.OptionalInt;

/** Any text that is not blank, of at most so many characters. */
public record Text(int longest) implements Plain {
    private static final int LONGEST_NAME = 100;

    @Override
    public String words() {
        return "text of at most " + longest + " characters";
    }

    @Override
    public Optional<Problem> problem(String text, GuideWords words) {
        int beyond = text.length() - longest;
        return beyond <= 0
                ? Optional.empty()
                : Problem.range(
                        "the text has " + text.length() + " characters, at most " + longest + " fit",
                        "Cut " + beyond + " characters.");
    }

    /** A short text is a name or a label, a long one is prose. */
    @Override
    public boolean isName() {
        return longest <= LONGEST_NAME;
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
