package dev.limber.export.schema;

import dev.limber.content.Contract;
import dev.limber.content.FileDeclaration;
import dev.limber.content.KindDeclaration;
import dev.limber.figure.FigureFiles;
import dev.limber.file.OutputFile;
import dev.limber.json.Json;
import dev.limber.model.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the JSON Schemas by which editors complete and underline a guide's files, from the checker's declarations. */
public final class EditorSchemas {
    /** How the name of a schema ends. */
    public static final String ENDING = ".schema.json";

    /** What the schema of figure files is called. */
    public static final String FIGURE = "figure";

    private final Guide guide;

    public EditorSchemas(Guide guide) {
        this.guide = guide;
    }

    /** A schema for the front matter of each kind of page, and one for each sort of YAML file. */
    public List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        for (KindDeclaration kind : Contract.KINDS) {
            TypeSchemas types = new TypeSchemas(guide);
            files.add(file(kind.name(), kind.description(), types, types.fields("front matter", kind.keys())));
        }
        for (FileDeclaration data : Contract.FILES) {
            TypeSchemas types = new TypeSchemas(guide);
            Map<String, Object> whole = types.whole(data.type());
            files.add(file(
                    name(data), data.description(), types, data.required() ? whole : TypeSchemas.orNothing(whole)));
        }
        TypeSchemas types = new TypeSchemas(guide);
        files.add(file(FIGURE, "The drawing of a page.", types, types.whole(FigureFiles.CONTRACT)));
        return files;
    }

    /** What the schema of a data file is called. */
    public static String name(FileDeclaration data) {
        return data.path().replaceFirst("^content/", "").replaceFirst("\\.yaml$", "");
    }

    private static OutputFile file(String name, String description, TypeSchemas types, Map<String, Object> root) {
        SchemaNode schema = SchemaNode.empty()
                .with("$schema", "http://json-schema.org/draft-07/schema#")
                .with("title", name)
                .with("description", description)
                .withAbsent(root);
        if (!types.definitions().isEmpty()) {
            schema.with("definitions", types.definitions());
        }
        return OutputFile.text(name + ENDING, Json.pretty(schema.map()), name);
    }
}
