package dev.limber.export;

import static dev.limber.export.PlainSchemas.TYPE;

import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ValueType;
import dev.limber.contract.ValueType.Fields;
import dev.limber.contract.ValueType.ListOf;
import dev.limber.contract.ValueType.ListOrOne;
import dev.limber.contract.ValueType.MapOf;
import dev.limber.contract.ValueType.OneOf;
import dev.limber.contract.ValueType.Plain;
import dev.limber.contract.ValueType.Suggested;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Schemas (draft 7, which every version of the YAML language server reads) of declared types. Names of the guide
 * and mappings stand once, among the {@link #definitions()}.
 */
final class TypeSchemas {
    private static final String ANY_OF = "anyOf";
    private static final Map<String, Object> NULL = Map.of(TYPE, "null");

    private final GuideWords words;
    private final Map<String, Object> definitions = new TreeMap<>();

    TypeSchemas(GuideWords words) {
        this.words = words;
    }

    /** What the schemas made so far refer to. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** The schema of a whole file, which refers to itself nowhere. */
    Map<String, Object> whole(ValueType type) {
        return type instanceof Fields fields ? fields(fields.name(), fields.keys()) : of(type);
    }

    Map<String, Object> of(ValueType type) {
        if (type instanceof Plain plain) {
            return plain(plain);
        } else if (type instanceof ListOf list) {
            return list(list);
        } else if (type instanceof ListOrOne several) {
            return anyOf(List.of(of(several.list().item()), list(several.list())));
        } else if (type instanceof MapOf map) {
            return map(map);
        } else if (type instanceof Fields fields) {
            return defined(fields.name(), () -> fields(fields.name(), fields.keys()));
        }
        OneOf oneOf = (OneOf) type;
        List<Map<String, Object>> shapes = new ArrayList<>();
        oneOf.brief().ifPresent(brief -> shapes.add(plain(brief)));
        oneOf.shapes().forEach(shape -> shapes.add(of(shape)));
        return anyOf(shapes);
    }

    private Map<String, Object> plain(Plain type) {
        if (type instanceof Suggested suggested) {
            return anyOf(List.of(PlainSchemas.words(suggested.choice(), type.words()), plain(suggested.other())));
        }
        Map<String, String> known = words.of(type);
        if (known.isEmpty()) {
            return PlainSchemas.of(type);
        }
        return defined(GuideWords.name(type), () -> {
            Map<String, Object> names = PlainSchemas.words(known.keySet(), type.words());
            List<String> labels = new ArrayList<>();
            known.forEach((word, label) -> TypedScalar.forms(word).forEach(form -> labels.add(label)));
            names.put("enumDescriptions", labels);
            return names;
        });
    }

    private Map<String, Object> defined(String name, java.util.function.Supplier<Map<String, Object>> schema) {
        String key = name.replace(' ', '-');
        if (!definitions.containsKey(key)) {
            definitions.put(key, schema.get());
        }
        return Map.of("$ref", "#/definitions/" + key);
    }

    private Map<String, Object> list(ListOf list) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "array");
        schema.put("minItems", list.least());
        schema.put("maxItems", list.most());
        schema.put("items", of(list.item()));
        return schema;
    }

    private Map<String, Object> map(MapOf map) {
        Map<String, Object> value = of(map.value());
        Map<String, String> known = words.of(map.key());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "object");
        if (known.isEmpty()) {
            schema.put("propertyNames", PlainSchemas.key(map.key()));
            schema.put("additionalProperties", value);
        } else {
            Map<String, Object> properties = new LinkedHashMap<>();
            known.keySet().forEach(name -> properties.put(name, value));
            schema.put("properties", properties);
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    /** A mapping with declared keys; a key without a value counts as absent, where it may be. */
    Map<String, Object> fields(String name, List<KeyDeclaration> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), property(key)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", name);
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                keys.stream()
                        .filter(KeyDeclaration::required)
                        .map(KeyDeclaration::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(KeyDeclaration key) {
        Map<String, Object> type = of(key.type());
        Map<String, Object> schema = new LinkedHashMap<>();
        String expected = key.type().words();
        schema.put(
                "description",
                key.description() + " " + expected.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + expected.substring(1) + ".");
        schema.put("examples", List.of(Examples.value(key)));
        if (!key.required()) {
            schema.putAll(orNothing(type));
        } else if (type.containsKey("$ref")) {
            schema.put("allOf", List.of(type));
        } else {
            schema.putAll(type);
        }
        return schema;
    }

    /** The same, or no value at all. */
    static Map<String, Object> orNothing(Map<String, Object> schema) {
        Map<String, Object> loose = new LinkedHashMap<>(schema);
        if (schema.containsKey(PlainSchemas.IF)) {
            loose.put(PlainSchemas.IF, Map.of(TYPE, List.of("object", "array")));
        } else if (schema.get(TYPE) instanceof String one) {
            loose.put(TYPE, List.of(one, "null"));
        } else if (schema.get(TYPE) instanceof List<?> several) {
            List<Object> types = new ArrayList<>(several);
            types.add("null");
            loose.put(TYPE, types);
        } else if (schema.get(ANY_OF) instanceof List<?> shapes) {
            List<Object> all = new ArrayList<>(shapes);
            all.add(NULL);
            loose.put(ANY_OF, all);
        } else {
            return anyOf(List.of(schema, NULL));
        }
        return loose;
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(ANY_OF, schemas);
        return schema;
    }
}
