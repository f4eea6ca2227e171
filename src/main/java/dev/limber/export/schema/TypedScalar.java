package dev.limber.export.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Types a plain YAML scalar by the core schema of YAML 1.2, as editors do: {@code 12} is a number, not a text. */
final class TypedScalar {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

    private TypedScalar() {}

    /** A number, a boolean, or the text itself. */
    static Object of(String text) {
        if (INTEGER.matcher(text).matches()) {
            return new BigInteger(text);
        } else if (FLOAT.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return TRUE.contains(text) ? Boolean.TRUE : FALSE.contains(text) ? Boolean.FALSE : text;
    }

    /** The text in quotes and, where that is something else, without. */
    static List<Object> forms(String text) {
        Object typed = of(text);
        return typed instanceof String ? List.of(text) : List.of(typed, text);
    }
}
