package dev.limber.export.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds one node of a JSON Schema of any draft: its keywords are written in the order in which they were set. */
final class SchemaNode {
    static final String TYPE = "type";
    static final String ANY_OF = "anyOf";
    static final String PATTERN = "pattern";

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    static SchemaNode empty() {
        return new SchemaNode();
    }

    static SchemaNode of(String type) {
        return empty().with(TYPE, type);
    }

    static SchemaNode anyOf(List<Map<String, Object>> schemas) {
        return empty().with(ANY_OF, schemas);
    }

    SchemaNode with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    SchemaNode with(Map<String, Object> others) {
        keywords.putAll(others);
        return this;
    }

    /** Sets the keywords that are not set yet. */
    SchemaNode withAbsent(Map<String, Object> others) {
        others.forEach(keywords::putIfAbsent);
        return this;
    }

    /** Describes an object that has these keys and no others. */
    SchemaNode object(Map<String, Object> properties, Collection<String> required) {
        return with(TYPE, "object")
                .with("properties", properties)
                .with("required", List.copyOf(required))
                .with("additionalProperties", false);
    }

    Map<String, Object> map() {
        return keywords;
    }
}
