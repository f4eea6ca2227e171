package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is wrong with a value, before it is known where it stands.
 *
 * @param instead what to write in its place, where that can be told
 * @param sure whether nothing else can be meant
 */
public record Problem(Code code, String message, String hint, Optional<String> instead, boolean sure) {
    private static final Pattern BLANK_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]++|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]++$");
    private static final int LEAST_TO_TELL = 3;
    private static final int LONGEST_QUOTE = 60;

    Problem(Code code, String message, String hint) {
        this(code, message, hint, Optional.empty(), false);
    }

    /** Another type of text was expected. The hint has what was meant, as far as it fits the type. */
    static Optional<Problem> wrong(Plain type, String text, GuideWords words) {
        Readings fitting = type.readings(text)
                .that(form -> !form.equals(text) && type.problem(form, words).isEmpty() && type.isThere(form, words));
        return Optional.of(read(Code.WRONG_TYPE, expected(type, text), fitting, type.allowed(text, words)));
    }

    /** @param otherwise the hint where nothing was read */
    static Problem read(Code code, String message, Readings readings, String otherwise) {
        List<String> texts = readings.texts();
        if (texts.isEmpty()) {
            return new Problem(code, message, otherwise);
        }
        Optional<String> single = texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
        return new Problem(code, message, "Write " + String.join(" or ", texts), single, readings.sure());
    }

    static Optional<Problem> range(String message, String hint) {
        return Optional.of(new Problem(Code.OUT_OF_RANGE, message, hint));
    }

    static Problem size(ListOf type, int size, String hint) {
        return new Problem(Code.OUT_OF_RANGE, "expected " + type.words() + ", found " + size, hint);
    }

    /** The text is none of the words allowed. */
    static Optional<Problem> among(String text, Collection<String> allowed, String otherwise) {
        if (allowed.contains(text)) {
            return Optional.empty();
        }
        String bare = BLANK_ENDS.matcher(text).replaceAll("");
        if (allowed.contains(bare)) {
            return Optional.of(read(Code.UNKNOWN_VALUE, unknown(text), Readings.sure(bare), otherwise));
        }
        Optional<String> one = OneAnswer.WORD.among(text, allowed);
        List<String> near = one.map(List::of).orElseGet(() -> NearestName.all(text, allowed));
        boolean tells = text.length() >= LEAST_TO_TELL;
        String choice = tells || allowed.isEmpty() ? NearestName.hint(near, allowed) : choice(allowed);
        String hint = (choice + " " + otherwise).strip();
        Optional<String> meant = near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
        return Optional.of(new Problem(Code.UNKNOWN_VALUE, unknown(text), hint, meant, one.isPresent()));
    }

    /** A text of one or two letters is near to too much. */
    private static String choice(Collection<String> allowed) {
        return "Choose from: " + String.join(", ", new TreeSet<>(allowed)) + ".";
    }

    /** The hint, with the edit of the text that was typed at the span. */
    Advice advice(Span span, String typed) {
        return new Advice(hint, instead.flatMap(text -> Fix.of(span, typed, text, sure)));
    }

    static String unknown(String text) {
        return quoted(text) + " is not known here";
    }

    static String expected(Plain type, String text) {
        return "expected " + type.words() + ", found " + quoted(text);
    }

    /** A text that a person typed, in quotes and not longer than a message can bear. */
    static String quoted(String text) {
        return "\"" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "\"";
    }
}
