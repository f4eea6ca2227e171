package dev.limber.figure.prop;

import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.Values;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of prop as figure files name it.
 *
 * @param word its name in a figure file
 * @param keys the numbers that it may have
 * @param read makes the prop from its numbers; a number that is absent has its default
 */
public record PropKind(String word, List<KeyDeclaration> keys, Function<Values, Prop> read) {
    public PropKind {
        keys = List.copyOf(keys);
    }

    /** A kind with these keys. */
    static PropKind of(String word, Function<Values, Prop> read, KeyDeclaration... keys) {
        return new PropKind(word, List.of(keys), read);
    }
}
