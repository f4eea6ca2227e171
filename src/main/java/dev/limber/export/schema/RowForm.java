package dev.limber.export.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Declares the keys of a JSON object one by one: name, what it means, form of the value, where it comes from. */
final class RowForm<T> {
    /** A key that is written when there is a value for it. */
    private record Key<T>(
            String name, Map<String, Object> schema, boolean required, Function<T, Optional<Object>> value) {}

    private final List<Key<T>> keys = new ArrayList<>();

    /** A key that is always there. */
    <V> RowForm<T> key(String name, String meaning, Form<V> form, Function<T, V> value) {
        keys.add(new Key<>(name, described(form, meaning), true, row -> Optional.of(form.write(value.apply(row)))));
        return this;
    }

    /** A key that may be absent. */
    <V> RowForm<T> maybe(String name, String meaning, Form<V> form, Function<T, Optional<V>> value) {
        keys.add(new Key<>(
                name, described(form, meaning), false, row -> value.apply(row).map(form::write)));
        return this;
    }

    /** The keys of another object, read from a part of this one. */
    <S> RowForm<T> with(RowForm<S> other, Function<T, S> part) {
        other.keys.forEach(key -> keys.add(new Key<>(
                key.name(), key.schema(), key.required(), row -> key.value().apply(part.apply(row)))));
        return this;
    }

    private static Map<String, Object> described(Form<?> form, String meaning) {
        return SchemaNode.empty()
                .with("description", meaning)
                .with(form.schema())
                .map();
    }

    /** The object as a whole; no other keys are allowed. */
    Form<T> form() {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), key.schema()));
        List<String> required =
                keys.stream().filter(Key::required).map(Key::name).toList();
        return new Form<>(SchemaNode.empty().object(properties, required).map(), this::write);
    }

    private Map<String, Object> write(T value) {
        Map<String, Object> row = new LinkedHashMap<>();
        keys.forEach(key -> key.value().apply(value).ifPresent(written -> row.put(key.name(), written)));
        return row;
    }
}
