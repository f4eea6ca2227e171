package dev.limber.export;

import dev.limber.contract.Grammar;
import dev.limber.contract.ValueType.Decimal;
import dev.limber.contract.ValueType.Flag;
import dev.limber.contract.ValueType.Measure;
import dev.limber.contract.ValueType.PageSlug;
import dev.limber.contract.ValueType.PartialDay;
import dev.limber.contract.ValueType.Plain;
import dev.limber.contract.ValueType.SourceKey;
import dev.limber.contract.ValueType.Text;
import dev.limber.contract.ValueType.Whole;
import dev.limber.contract.ValueType.Word;
import dev.limber.model.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON Schemas of values that are written as one text. To Limber every such value is text, to an editor {@code 12} is
 * a number: a schema accepts each form that Limber takes, so that it never underlines what is right.
 */
final class PlainSchemas {
    static final String TYPE = "type";
    private static final String PATTERN = "pattern";
    static final String IF = "if";
    private static final String MESSAGE = "errorMessage";

    /** Anything that is not only spaces and line ends. */
    private static final String NOT_BLANK = "[^ \\t\\n\\r\\f]";

    private static final int LAST_YEAR = 9999;

    private PlainSchemas() {}

    /** The schema of a type that has no words of the guide's own. */
    static Map<String, Object> of(Plain type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof Word word) {
            return words(word.allowed(), type.words());
        }
        shape(type, schema);
        if (type instanceof Text text) {
            schema.put("maxLength", text.longest());
            schema.put(PATTERN, NOT_BLANK);
        } else if (type instanceof PageSlug || type instanceof SourceKey) {
            schema.put("maxLength", Slug.LONGEST);
        }
        Grammar.of(type).ifPresent(pattern -> schema.put(PATTERN, whole(pattern)));
        range(type, schema);
        schema.put(MESSAGE, expected(type.words()));
        return schema;
    }

    /** Which JSON types a text of the type may turn into. */
    private static void shape(Plain type, Map<String, Object> schema) {
        if (type instanceof Flag) {
            schema.put(TYPE, List.of("boolean", "string"));
        } else if (type instanceof Whole || type instanceof PartialDay) {
            schema.put(TYPE, List.of("integer", "string"));
        } else if (type instanceof Decimal || type instanceof Measure) {
            schema.put(TYPE, List.of("number", "string"));
        } else if (Stream.of("1", "true").anyMatch(text -> fits(type, text))) {
            // Not a list of types: an editor would offer true and false for a title.
            schema.put(IF, Map.of(TYPE, List.of("object", "array", "null")));
            schema.put("then", text(type));
        } else {
            schema.put(TYPE, "string");
        }
    }

    private static Map<String, Object> text(Plain type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "string");
        schema.put(MESSAGE, expected(type.words()));
        return schema;
    }

    private static String expected(String words) {
        return "Expected " + words + ".";
    }

    private static boolean fits(Plain type, String text) {
        return Grammar.of(type).map(text::matches).orElse(true);
    }

    private static void range(Plain type, Map<String, Object> schema) {
        if (type instanceof Whole whole) {
            schema.put("minimum", whole.least());
            schema.put("maximum", whole.most());
        } else if (type instanceof Decimal decimal) {
            schema.put("minimum", -decimal.farthest());
            schema.put("maximum", decimal.farthest());
        } else if (type instanceof PartialDay) {
            schema.put("minimum", 0);
            schema.put("maximum", LAST_YEAR);
        }
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
        if (type instanceof Text text) {
            schema.put("maxLength", text.longest());
        } else if (type instanceof PageSlug || type instanceof SourceKey) {
            schema.put("maxLength", Slug.LONGEST);
        }
        Grammar.of(type).ifPresent(pattern -> schema.put(PATTERN, whole(pattern)));
        return schema;
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}
