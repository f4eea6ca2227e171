package dev.limber.export;

import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guide as JSON, one file a kind, each with its JSON Schema. Durations are whole seconds. */
final class DataFiles {
    private static final String FOLDER = "data/";

    private final Guide guide;
    private final List<OutputFile> files = new ArrayList<>();

    DataFiles(Guide guide) {
        this.guide = guide;
    }

    /** The files; to be called once. */
    List<OutputFile> write() {
        add("exercises", Forms.EXERCISE, guide.exercises());
        add("routines", Forms.ROUTINE, guide.pages(Page.Routine.class));
        add("conditions", Forms.CONDITION, guide.pages(Page.Condition.class));
        add("glossary", Forms.TERM, guide.glossary());
        add("sources", Forms.SOURCE, guide.sources().values());
        return List.copyOf(files);
    }

    private <T> void add(String name, Form<T> form, Collection<T> values) {
        if (!values.isEmpty()) {
            String schema = "schemas/" + name + ".schema.json";
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("$schema", schema);
            data.put(name, form.list().write(List.copyOf(values)));
            files.add(OutputFile.text(FOLDER + name + ".json", Json.pretty(data), FOLDER + name));
            files.add(OutputFile.text(FOLDER + schema, Json.pretty(schema(name, form)), FOLDER + schema));
        }
    }

    private static Map<String, Object> schema(String name, Form<?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Form.TEXT.schema());
        properties.put(name, form.list().schema());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", name + ".json");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of(name));
        schema.put("additionalProperties", false);
        return schema;
    }
}
