package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.NearestName;
import dev.limber.diagnostic.OneAnswer;
import dev.limber.diagnostic.Span;
import dev.limber.model.Slug;
import java.util.Collection;
import java.util.Optional;

/**
 * What is wrong with a value, before it is known where it stands.
 *
 * @param instead what to write in its place, where that can be told
 * @param sure whether nothing else can be meant
 */
public record Problem(Code code, String message, String hint, Optional<String> instead, boolean sure) {
    private static final int LONGEST_QUOTE = 60;

    Problem(Code code, String message, String hint) {
        this(code, message, hint, Optional.empty(), false);
    }

    /** Another type of text was expected; a form that is not what was typed but for case and signs is an example. */
    static Optional<Problem> wrong(Plain type, String text, String form) {
        String hint = form.isEmpty() ? "" : "Write " + form;
        boolean same = !form.isEmpty() && (form.equals(Slug.like(text)) || form.equals(Decimal.withHyphen(text)));
        Optional<String> instead = same ? Optional.of(form) : Optional.empty();
        return Optional.of(new Problem(Code.WRONG_TYPE, expected(type, text), hint, instead, true));
    }

    static Optional<Problem> date(String message, String text) {
        Optional<String> meant = Days.meant(text);
        return Optional.of(new Problem(Code.BAD_DATE, message, "Write " + meant.orElse(Days.EXAMPLE), meant, false));
    }

    static Optional<Problem> range(String message, String hint) {
        return Optional.of(new Problem(Code.OUT_OF_RANGE, message, hint));
    }

    static Problem size(ListOf type, int size, KeyDeclaration key) {
        return new Problem(
                Code.OUT_OF_RANGE, "expected " + type.words() + ", found " + size, "For example: " + key.line());
    }

    /** The text is none of the words allowed. */
    static Optional<Problem> among(String text, Collection<String> allowed, String otherwise) {
        if (allowed.contains(text)) {
            return Optional.empty();
        }
        String hint = (NearestName.hint(text, allowed) + " " + otherwise).strip();
        Optional<String> one = OneAnswer.WORD.among(text, allowed);
        Optional<String> meant = one.or(() -> Optional.of(NearestName.all(text, allowed))
                .filter(near -> near.size() == 1)
                .map(near -> near.get(0)));
        return Optional.of(
                new Problem(Code.UNKNOWN_VALUE, quoted(text) + " is not known here", hint, meant, one.isPresent()));
    }

    /** The hint, with the edit of the text that was typed at the span. */
    Advice advice(Span span, String typed) {
        return new Advice(hint, instead.flatMap(text -> Fix.of(span, typed, text, sure)));
    }

    static String expected(Plain type, String text) {
        return "expected " + type.words() + ", found " + quoted(text);
    }

    /** A text that a person typed, in quotes and not longer than a message can bear. */
    static String quoted(String text) {
        return "\"" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "\"";
    }
}
