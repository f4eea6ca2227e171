package dev.limber.cli;

import dev.limber.content.Contract;
import dev.limber.content.FileDeclaration;
import dev.limber.export.schema.EditorSchemas;
import dev.limber.figure.FigureFiles;
import dev.limber.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the settings of Visual Studio Code: the schema of each file, and the extension that applies them. */
final class EditorSettings {
    private EditorSettings() {}

    /** Returns the text of each file by its name below {@code .vscode}; {@code content} names the content folder. */
    static Map<String, String> files(String content) {
        Map<String, String> files = new TreeMap<>();
        files.put("extensions.json", Json.pretty(Map.of("recommendations", List.of("redhat.vscode-yaml"))));
        files.put("settings.json", Json.pretty(Map.of("yaml.schemas", schemas(content))));
        return files;
    }

    private static Map<String, String> schemas(String content) {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (FileDeclaration file : Contract.FILES) {
            String path = file.path().replaceFirst("^content/", content + "/");
            schemas.put("./.vscode/schemas/" + EditorSchemas.name(file) + EditorSchemas.ENDING, path);
        }
        schemas.put(
                "./.vscode/schemas/" + EditorSchemas.FIGURE + EditorSchemas.ENDING,
                content + "/**/*" + FigureFiles.ENDING);
        return schemas;
    }
}
