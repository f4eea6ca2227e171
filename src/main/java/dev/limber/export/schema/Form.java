package dev.limber.export.schema;

import static dev.limber.export.schema.SchemaNode.PATTERN;
import static dev.limber.export.schema.SchemaNode.TYPE;

import dev.limber.model.Slug;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How values of one type are written as JSON, and how a JSON Schema describes what is written. Data files and their
 * schemas come from the same forms, so that neither can say what the other does not.
 *
 * @param schema the schema of the written value (draft 2020-12)
 * @param writer makes maps, lists, text, numbers and booleans of a value
 */
record Form<T>(Map<String, Object> schema, Function<T, Object> writer) {
    static final Form<String> TEXT = plain(Map.of(TYPE, "string", "minLength", 1));
    static final Form<String> SLUG = plain(Map.of(TYPE, "string", PATTERN, "^" + Slug.PATTERN + "$"));
    static final Form<String> PAGE = plain(Map.of(TYPE, "string", PATTERN, "^[a-z0-9/-]+\\.html$"));
    static final Form<String> URL = plain(Map.of(TYPE, "string", "format", "uri", PATTERN, "^https?://"));
    static final Form<String> DAY = plain(Map.of(TYPE, "string", "format", "date"));
    static final Form<String> PARTIAL_DAY = plain(Map.of(TYPE, "string", PATTERN, "^\\d{4}(-\\d{2}){0,2}$"));
    static final Form<Boolean> FLAG = plain(Map.of(TYPE, "boolean"));

    private static <T> Form<T> plain(Map<String, Object> schema) {
        return new Form<>(new TreeMap<>(schema), value -> value);
    }

    static Form<Integer> whole(int least) {
        return plain(Map.of(TYPE, "integer", "minimum", least));
    }

    static Form<String> oneOf(String... words) {
        return plain(Map.of("enum", List.of(words)));
    }

    /** A list of such values. */
    Form<List<T>> list() {
        Map<String, Object> list = SchemaNode.of("array").with("items", schema).map();
        return new Form<>(list, values -> values.stream().map(writer).toList());
    }

    /** The same for another type of value. */
    <S> Form<S> of(Function<S, T> part) {
        return new Form<>(schema, value -> writer.apply(part.apply(value)));
    }

    Object write(T value) {
        return writer.apply(value);
    }
}
