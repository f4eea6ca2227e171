package dev.limber.contract;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a person may have meant by a text of the wrong form, derived from that text alone.
 *
 * @param sure whether a single one is certain to be meant
 */
record Readings(List<String> texts, boolean sure) {
    static final Readings NONE = new Readings(List.of(), false);

    Readings {
        texts = List.copyOf(texts);
    }

    /** One that can only be meant. */
    static Readings sure(String text) {
        return new Readings(List.of(text), true);
    }

    /** Some of which a person has to choose, or one to be looked at. */
    static Readings maybe(List<String> texts) {
        return new Readings(texts, false);
    }

    /** Those that pass. */
    Readings that(Predicate<String> pass) {
        return new Readings(texts.stream().distinct().filter(pass).toList(), sure);
    }
}
