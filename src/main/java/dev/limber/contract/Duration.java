package dev.limber.contract;

import dev.limber.diagnostic.Code;
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
    public Optional<Problem> problem(String text, GuideWords words) {
        OptionalInt seconds = Durations.seconds(text);
        if (seconds.isEmpty()) {
            Readings fitting = readings(text).that(form -> problem(form, words).isEmpty());
            String message = "expected a time with its unit, found " + Problem.quoted(text);
            return Optional.of(Problem.read(Code.WRONG_TYPE, message, fitting, allowed(text, words)));
        }
        return seconds.getAsInt() >= 1 && seconds.getAsInt() <= longest
                ? Optional.empty()
                : Problem.range(
                        "a time is at least 1 s and at most " + Durations.words(longest) + " long",
                        seconds.getAsInt() < 1
                                ? "Leave the key out when there is none."
                                : "At most " + Durations.words(longest) + ".");
    }

    @Override
    public Readings readings(String text) {
        return Durations.read(text);
    }

    @Override
    public String allowed(String text, GuideWords words) {
        return "Times are written with s or min, for example 45 s, 2 min or 1 min 30 s.";
    }
}
