package dev.limber.export.schema;

import static dev.limber.export.schema.SchemaNode.ANY_OF;
import static dev.limber.export.schema.SchemaNode.TYPE;

import dev.limber.contract.Fields;
import dev.limber.contract.GuideNames;
import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.ListOf;
import dev.limber.contract.ListOrOne;
import dev.limber.contract.MapOf;
import dev.limber.contract.OneOf;
import dev.limber.contract.Plain;
import dev.limber.contract.ValueType;
import dev.limber.model.Guide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * JSON Schemas (draft 7, which every version of the YAML language server reads) of declared types. Names of the guide
 * and mappings stand once, among the {@link #definitions()}.
 */
final class TypeSchemas implements ValueType.Visitor<Map<String, Object>> {
    private static final Map<String, Object> NULL = Map.of(TYPE, "null");

    private final Guide guide;
    private final Map<String, Object> definitions = new TreeMap<>();

    TypeSchemas(Guide guide) {
        this.guide = guide;
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
        return type.accept(this);
    }

    @Override
    public Map<String, Object> plain(Plain type) {
        if (type.besides().isPresent()) {
            return anyOf(List.of(
                    PlainSchemas.words(type.choice(), type.words()),
                    plain(type.besides().get())));
        }
        Map<String, String> known = known(type);
        if (known.isEmpty()) {
            return PlainSchemas.of(type);
        }
        return defined(type.names().map(GuideNames::title).orElseThrow(), () -> {
            Map<String, Object> names = PlainSchemas.words(known.keySet(), type.words());
            List<String> labels = new ArrayList<>();
            known.forEach((word, label) -> TypedScalar.forms(word).forEach(form -> labels.add(label)));
            names.put("enumDescriptions", labels);
            return names;
        });
    }

    /** What a name of this type may be; nothing when that is not for the guide to say, or it knows none. */
    private Map<String, String> known(Plain type) {
        return type.names().map(names -> names.in().apply(guide)).orElse(Map.of());
    }

    private Map<String, Object> defined(String name, Supplier<Map<String, Object>> schema) {
        String key = name.replace(' ', '-');
        if (!definitions.containsKey(key)) {
            definitions.put(key, schema.get());
        }
        return Map.of("$ref", "#/definitions/" + key);
    }

    @Override
    public Map<String, Object> list(ListOf list) {
        return SchemaNode.of("array")
                .with("minItems", list.least())
                .with("maxItems", list.most())
                .with("items", of(list.item()))
                .map();
    }

    @Override
    public Map<String, Object> listOrOne(ListOrOne several) {
        return anyOf(List.of(of(several.list().item()), list(several.list())));
    }

    @Override
    public Map<String, Object> oneOf(OneOf type) {
        List<Map<String, Object>> shapes = new ArrayList<>();
        type.brief().ifPresent(brief -> shapes.add(plain(brief)));
        type.shapes().forEach(shape -> shapes.add(fields(shape)));
        return anyOf(shapes);
    }

    @Override
    public Map<String, Object> fields(Fields type) {
        return defined(type.name(), () -> fields(type.name(), type.keys()));
    }

    @Override
    public Map<String, Object> map(MapOf map) {
        Map<String, Object> value = of(map.value());
        Map<String, String> known = known(map.key());
        SchemaNode schema = SchemaNode.of("object");
        if (known.isEmpty()) {
            return schema.with("propertyNames", PlainSchemas.key(map.key()))
                    .with("additionalProperties", value)
                    .map();
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        known.keySet().forEach(name -> properties.put(name, value));
        return schema.with("properties", properties)
                .with("additionalProperties", false)
                .map();
    }

    /** A mapping with declared keys; a key without a value counts as absent, where it may be. */
    Map<String, Object> fields(String name, List<KeyDeclaration> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), property(key)));
        List<String> required = keys.stream()
                .filter(KeyDeclaration::required)
                .map(KeyDeclaration::name)
                .toList();
        return SchemaNode.empty()
                .with("title", name)
                .object(properties, required)
                .map();
    }

    private Map<String, Object> property(KeyDeclaration key) {
        Map<String, Object> type = of(key.type());
        String expected = key.type().words();
        String sentence = expected.substring(0, 1).toUpperCase(Locale.ROOT) + expected.substring(1) + ".";
        SchemaNode schema = SchemaNode.empty()
                .with("description", key.description() + " " + sentence)
                .with("examples", List.of(Examples.value(key)));
        if (!key.required()) {
            schema.with(orNothing(type));
        } else if (type.containsKey("$ref")) {
            schema.with("allOf", List.of(type));
        } else {
            schema.with(type);
        }
        return schema.map();
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
        return SchemaNode.anyOf(schemas).map();
    }
}
