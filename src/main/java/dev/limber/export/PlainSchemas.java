package dev.limber.export;

import dev.limber.contract.Plain;
import dev.limber.contract.Plain.YamlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON Schemas of values that are written as one text. To Limber every such value is text, to an editor {@code 12} is
 * a number: a schema accepts each form that Limber takes, so that it never underlines what is right.
 */
final class PlainSchemas {
    static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String PATTERN = "pattern";
    static final String IF = "if";
    private static final String MESSAGE = "errorMessage";

    /** Anything that is not only spaces and line ends. */
    private static final String NOT_BLANK = "[^ \\t\\n\\r\\f]";

    private PlainSchemas() {}

    /** The schema of a type whose words no guide gives. */
    static Map<String, Object> of(Plain type) {
        if (!type.choice().isEmpty()) {
            return words(type.choice(), type.words());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        shape(type, schema);
        type.maxLength().ifPresent(longest -> {
            schema.put("maxLength", longest);
            schema.put(PATTERN, NOT_BLANK);
        });
        type.grammar().ifPresent(pattern -> schema.put(PATTERN, whole(pattern)));
        type.range().ifPresent(range -> {
            schema.put("minimum", range.least());
            schema.put("maximum", range.most());
        });
        schema.put(MESSAGE, expected(type.words()));
        return schema;
    }

    /** Sets the JSON types that a text of the type may turn into. */
    private static void shape(Plain type, Map<String, Object> schema) {
        if (type.yamlType() != YamlType.STRING) {
            schema.put(TYPE, List.of(type.yamlType().name().toLowerCase(Locale.ROOT), STRING));
        } else if (Stream.of("1", "true").anyMatch(text -> fits(type, text))) {
            // Not a list of types: an editor would offer true and false for a title.
            schema.put(IF, Map.of(TYPE, List.of("object", "array", "null")));
            schema.put("then", text(type));
        } else {
            schema.put(TYPE, STRING);
        }
    }

    private static Map<String, Object> text(Plain type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, STRING);
        schema.put(MESSAGE, expected(type.words()));
        return schema;
    }

    private static String expected(String words) {
        return "Expected " + words + ".";
    }

    private static boolean fits(Plain type, String text) {
        return type.grammar().map(text::matches).orElse(true);
    }

    /** One of these words. */
    static Map<String, Object> words(Collection<String> words, String expected) {
        List<Object> all = new ArrayList<>();
        words.forEach(word -> all.addAll(TypedScalar.forms(word)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", all);
        schema.put(MESSAGE, expected(expected));
        return schema;
    }

    /** What the keys of a mapping look like; they are always text. */
    static Map<String, Object> key(Plain type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        type.maxLength().ifPresent(longest -> schema.put("maxLength", longest));
        type.grammar().ifPresent(pattern -> schema.put(PATTERN, whole(pattern)));
        return schema;
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}
