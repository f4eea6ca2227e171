package dev.limber.export.schema;

import static dev.limber.export.schema.SchemaNode.PATTERN;
import static dev.limber.export.schema.SchemaNode.TYPE;

import dev.limber.contract.Plain;
import dev.limber.contract.Plain.YamlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the JSON Schemas of values that are written as one text. To Limber every such value is text, to an editor
 * {@code 12} is a number: a schema accepts each form that Limber takes, so that it never underlines what is right.
 */
final class PlainSchemas {
    private static final String STRING = "string";
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
        SchemaNode schema = shape(type);
        type.maxLength().ifPresent(longest -> {
            schema.with("maxLength", longest).with(PATTERN, NOT_BLANK);
        });
        type.grammar().ifPresent(pattern -> schema.with(PATTERN, whole(pattern)));
        type.range().ifPresent(range -> {
            schema.with("minimum", range.least()).with("maximum", range.most());
        });
        return schema.with(MESSAGE, expected(type.words())).map();
    }

    /** The JSON types that a text of the type may turn into. */
    private static SchemaNode shape(Plain type) {
        if (type.yamlType() != YamlType.STRING) {
            return SchemaNode.empty().with(TYPE, List.of(type.yamlType().name().toLowerCase(Locale.ROOT), STRING));
        } else if (Stream.of("1", "true").anyMatch(text -> fits(type, text))) {
            // Not a list of types: an editor would offer true and false for a title.
            return SchemaNode.empty()
                    .with(IF, Map.of(TYPE, List.of("object", "array", "null")))
                    .with("then", text(type));
        }
        return SchemaNode.of(STRING);
    }

    private static Map<String, Object> text(Plain type) {
        return SchemaNode.of(STRING).with(MESSAGE, expected(type.words())).map();
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
        return SchemaNode.empty()
                .with("enum", all)
                .with(MESSAGE, expected(expected))
                .map();
    }

    /** What the keys of a mapping look like; they are always text. */
    static Map<String, Object> key(Plain type) {
        SchemaNode schema = SchemaNode.empty();
        type.maxLength().ifPresent(longest -> schema.with("maxLength", longest));
        type.grammar().ifPresent(pattern -> schema.with(PATTERN, whole(pattern)));
        return schema.map();
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}
