package dev.limber.export.schema;

import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import dev.limber.model.GeneratedPage;
import dev.limber.model.Guide;
import dev.limber.model.Page;
import dev.limber.model.Timing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the guide as JSON, a file for each kind, each with its JSON Schema, and the schema of what its diary saves.
 * Durations are whole seconds.
 */
public final class JsonFiles {
    private static final String FOLDER = "data/";

    private final Guide guide;
    private final List<OutputFile> files = new ArrayList<>();

    public JsonFiles(Guide guide) {
        this.guide = guide;
    }

    /** The files; to be called once. */
    public List<OutputFile> write() {
        list("exercises", Forms.EXERCISE, guide.exercises());
        Timing timing = Timing.of(guide);
        list(
                "routines",
                Forms.ROUTINE,
                guide.pages(Page.Routine.class).stream().map(timing::withDoses).toList());
        list("conditions", Forms.CONDITION, guide.pages(Page.Condition.class));
        list("glossary", Forms.TERM, guide.glossary());
        list("sources", Forms.SOURCE, guide.sources().values());
        if (SafetyForms.anyIn(guide.settings())) {
            add("safety", SafetyForms.SETTINGS, guide.settings());
        }
        if (GeneratedPage.DIARY.isMade(guide)) {
            String path = FOLDER + "schemas/diary.schema.json";
            files.add(OutputFile.text(path, Json.pretty(DiarySchema.of(guide)), path));
        }
        return List.copyOf(files);
    }

    private <T> void list(String name, Form<T> form, Collection<T> values) {
        if (!values.isEmpty()) {
            add(name, form.list(), List.copyOf(values));
        }
    }

    private <T> void add(String name, Form<T> form, T value) {
        String schema = "schemas/" + name + ".schema.json";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("$schema", schema);
        data.put(name, form.write(value));
        files.add(OutputFile.text(FOLDER + name + ".json", Json.pretty(data), FOLDER + name));
        files.add(OutputFile.text(FOLDER + schema, Json.pretty(schema(name, form)), FOLDER + schema));
    }

    private static Map<String, Object> schema(String name, Form<?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Form.TEXT.schema());
        properties.put(name, form.schema());
        return SchemaNode.empty()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", name + ".json")
                .object(properties, List.of(name))
                .map();
    }
}
