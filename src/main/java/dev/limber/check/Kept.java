package dev.limber.check;

import java.util.function.Function;

/** Keeps what was found in a page's text, for as long as all that it was made of stays equal. */
public interface Kept {
    /** The result of a pure function; the place names the function and the page. */
    <I, R> R of(String place, I input, Function<I, R> work);

    /** Keeps nothing. */
    static Kept nothing() {
        return new Kept() {
            @Override
            public <I, R> R of(String place, I input, Function<I, R> work) {
                return work.apply(input);
            }
        };
    }
}
