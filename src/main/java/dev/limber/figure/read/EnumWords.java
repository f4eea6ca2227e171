package dev.limber.figure.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of an enumeration as an editor types them: {@code NEAR_THIGH} is {@code near-thigh}. */
public final class EnumWords {
    private EnumWords() {}

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Enum<T>> Optional<T> of(T[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    public static <T extends Enum<T>> List<String> all(T[] values) {
        return Arrays.stream(values).map(EnumWords::word).toList();
    }
}
