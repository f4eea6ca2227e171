package dev.limber.contract;

import dev.limber.diagnostic.Advice;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Fix;
import dev.limber.diagnostic.Span;
import java.util.Optional;

/**
 * What is wrong with a text, before it is known where it stands.
 *
 * @param instead what to write in its place, where that can be told
 * @param sure whether nothing else can be meant
 */
record Problem(Code code, String message, String hint, Optional<String> instead, boolean sure) {
    Problem(Code code, String message, String hint) {
        this(code, message, hint, Optional.empty(), false);
    }

    /** The hint, with the edit of the text that was typed at the span. */
    Advice advice(Span span, String typed) {
        return new Advice(hint, instead.flatMap(text -> Fix.of(span, typed, text, sure)));
    }
}
