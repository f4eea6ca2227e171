package dev.limber.contract;

import dev.limber.diagnostic.Code;
import dev.limber.model.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;

/** A time with its unit, at most so many seconds long. */
public record Duration(int longest) implements Plain {
    @Override
    public String words() {
        return "a time such as 5 s or 2 min, at most " + Durations.words(longest);
    }

    @Override
    public Optional<String> grammar() {
        return Optional.of(Durations.PATTERN);
    }

    @Override
    public Optional<Problem> problem(String text, Optional<Vocabulary> vocabulary) {
        OptionalInt seconds = Durations.seconds(text);
        if (seconds.isEmpty()) {
            Optional<String> meant = Durations.meant(text);
            return Optional.of(new Problem(
                    Code.WRONG_TYPE,
                    "expected a time with its unit, found " + Problem.quoted(text),
                    "Write " + meant.orElse(Durations.EXAMPLE),
                    meant,
                    Durations.hasUnit(text)));
        }
        return seconds.getAsInt() >= 1 && seconds.getAsInt() <= longest
                ? Optional.empty()
                : Problem.range(
                        "a time is at least 1 s and at most " + Durations.words(longest) + " long",
                        "Leave the key out when there is none.");
    }
}
