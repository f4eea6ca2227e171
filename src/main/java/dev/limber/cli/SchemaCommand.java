package dev.limber.cli;

import dev.limber.diagnostic.Checked;
import dev.limber.export.schema.EditorSchemas;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceTree;
import dev.limber.model.Guide;
import dev.limber.output.OutputException;
import dev.limber.output.WholeFile;
import dev.limber.pipeline.GuideReader;
import dev.limber.report.Counted;
import dev.limber.report.ExitCode;
import dev.limber.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code limber schema}: writes JSON schemas, by which editors complete and validate the files of the guide. */
@Command(
        name = "schema",
        description = "Write JSON Schemas by which an editor completes and underlines the files of the guide.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private static final String EDITOR = ".vscode";

    private final Shell shell;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the schemas go (default: .vscode/schemas beside the content, with settings for"
                    + " Visual Studio Code if there are none).")
    private Optional<String> output = Optional.empty();

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputException {
        Settings settings = content.settings(shell);
        Path editor = settings.content().resolveSibling(EDITOR);
        Path folder = output.map(shell::resolve).orElse(editor.resolve("schemas"));
        Checked<SourceTree> read = new SourceReader().read(settings.content(), settings.theme());
        Guide guide = new GuideReader(settings.build()).read(read.value()).value();
        List<OutputFile> schemas = new EditorSchemas(guide).files();
        for (OutputFile schema : schemas) {
            WholeFile.write(folder.resolve(schema.path()), schema.bytes());
        }
        shell.out().println("Wrote " + Counted.of(schemas.size(), "schema") + " to " + shell.shown(folder) + ".");
        if (output.isEmpty()) {
            settings(editor, settings.content().getFileName().toString());
        }
        return ExitCode.OK;
    }

    /** Writes the settings of the editor unless they exist, as those may hold the author's own. */
    private void settings(Path editor, String name) throws OutputException {
        for (Map.Entry<String, String> file : EditorSettings.files(name).entrySet()) {
            Path path = editor.resolve(file.getKey());
            if (!Files.exists(path)) {
                WholeFile.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                shell.out().println("Wrote " + shell.shown(path) + ".");
            }
        }
    }
}
