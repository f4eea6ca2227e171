package dev.limber.export;

import dev.limber.model.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How values of one type are written as JSON, and how a JSON Schema describes what is written. Data files and their
 * schemas come from the same forms, so that neither can say what the other does not.
 *
 * @param schema the schema of the written value (draft 2020-12)
 * @param writer makes maps, lists, text, numbers and booleans of a value
 */
record Form<T>(Map<String, Object> schema, Function<T, Object> writer) {
    private static final String TYPE = "type";

    static final Form<String> TEXT = plain(Map.of(TYPE, "string", "minLength", 1));
    static final Form<String> SLUG = plain(Map.of(TYPE, "string", "pattern", "^" + Slug.PATTERN + "$"));
    static final Form<String> PAGE = plain(Map.of(TYPE, "string", "pattern", "^[a-z0-9/-]+\\.html$"));
    static final Form<String> URL = plain(Map.of(TYPE, "string", "format", "uri", "pattern", "^https?://"));
    static final Form<String> DAY = plain(Map.of(TYPE, "string", "format", "date"));
    static final Form<String> PARTIAL_DAY = plain(Map.of(TYPE, "string", "pattern", "^\\d{4}(-\\d{2}){0,2}$"));
    static final Form<Boolean> FLAG = plain(Map.of(TYPE, "boolean"));

    private static <T> Form<T> plain(Map<String, Object> schema) {
        return new Form<>(new java.util.TreeMap<>(schema), value -> value);
    }

    static Form<Integer> whole(int least) {
        return plain(Map.of(TYPE, "integer", "minimum", least));
    }

    static Form<String> oneOf(String... words) {
        return plain(Map.of("enum", List.of(words)));
    }

    /** A list of such values. */
    Form<List<T>> list() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put(TYPE, "array");
        list.put("items", schema);
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
