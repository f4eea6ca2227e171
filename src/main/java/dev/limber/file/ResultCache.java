package dev.limber.file;

import java.util.function.Function;

/** Keeps the results of pure functions from one build to the next, each for as long as its input stays equal. */
public interface ResultCache {
    /** The result of a function for an input, computed or kept; the place names the function and what it works on. */
    <I, R> R of(String place, I input, Function<I, R> work);

    /** A cache that keeps nothing. */
    static ResultCache none() {
        return new ResultCache() {
            @Override
            public <I, R> R of(String place, I input, Function<I, R> work) {
                return work.apply(input);
            }
        };
    }
}
