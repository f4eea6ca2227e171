package dev.limber.export.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.limber.check.GuideChecker;
import dev.limber.content.Contract;
import dev.limber.diagnostic.Diagnostic;
import dev.limber.diagnostic.Severity;
import dev.limber.figure.FigureFiles;
import dev.limber.file.OutputFile;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.FrontMatterReader;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.model.Guide;
import dev.limber.pipeline.BuildSettings;
import dev.limber.pipeline.GuideReader;
import dev.limber.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the schemas of a guide and its checker each say about one of its files. */
final class Verdicts {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final BuildSettings SETTINGS =
            new BuildSettings(Optional.empty(), true, 1, LocalDate.of(2026, 11, 22));
    private static final String FENCE = "---\n";

    private final SourceTree tree;
    private final Map<String, Schema> schemas = new TreeMap<>();

    private static List<Diagnostic> guide(SourceTree tree) {
        var guide = new GuideReader(SETTINGS).read(tree);
        List<Diagnostic> all = new ArrayList<>(guide.diagnostics());
        all.addAll(new GuideChecker().check(guide.value(), tree));
        return all;
    }

    /** The errors of the guide as it is. */
    List<Diagnostic> checkerSays() {
        List<Diagnostic> all = guide(tree);
        files().stream()
                .filter(file -> file.path().endsWith(FigureFiles.ENDING))
                .forEach(file -> all.addAll(checkerSays(file)));
        return all.stream().filter(found -> found.severity() == Severity.ERROR).toList();
    }

    private Verdicts(SourceTree tree) {
        this.tree = tree;
        Guide guide = new GuideReader(SETTINGS).read(tree).value();
        for (OutputFile file : new EditorSchemas(guide).files()) {
            schemas.put(
                    file.path().replace(EditorSchemas.ENDING, ""),
                    REGISTRY.getSchema(new String(file.bytes(), StandardCharsets.UTF_8), InputFormat.JSON));
        }
    }

    static Verdicts of(Path content) {
        return new Verdicts(new SourceReader().read(content, Optional.empty()).value());
    }

    /** The same guide with more files. */
    Verdicts and(Collection<SourceFile> more) {
        List<SourceFile> files = new ArrayList<>(tree.files().values());
        files.addAll(more);
        return new Verdicts(SourceTree.of(files));
    }

    /** Every file that a schema is for; words of the interface are named by the theme and have none. */
    List<SourceFile> files() {
        return tree.below("content/").stream()
                .filter(file -> !file.path().equals("content/words.yaml"))
                .filter(file -> file.path().endsWith(".md") || file.path().endsWith(".yaml"))
                .toList();
    }

    static String schemaOf(String path) {
        if (path.endsWith(FigureFiles.ENDING)) {
            return EditorSchemas.FIGURE;
        }
        return path.endsWith(".md")
                ? Contract.kindOf(path).name()
                : path.substring(path.indexOf('/') + 1).replace(".yaml", "");
    }

    /** The data of a file: the front matter of a page, or all of it. */
    static String yaml(SourceFile file) {
        String text = file.text();
        return file.path().endsWith(".md")
                ? text.substring(FENCE.length(), text.indexOf("\n" + FENCE, FENCE.length()) + 1)
                : text;
    }

    static YamlNode node(SourceFile file) {
        return file.path().endsWith(".md")
                ? new FrontMatterReader()
                        .read(file.path(), file.text())
                        .value()
                        .orElseThrow()
                        .root()
                : new YamlReader().read(file.path(), file.text()).value().orElseThrow();
    }

    /** The same file with other data. */
    static SourceFile with(SourceFile file, String yaml) {
        String text = file.path().endsWith(".md")
                ? FENCE
                        + yaml
                        + file.text().substring(FENCE.length() + yaml(file).length())
                : yaml;
        return new SourceFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> schemaSays(SourceFile file) {
        return schemas.get(schemaOf(file.path())).validate(yaml(file), InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    /** The errors in this file when it stands in the guide in place of its own. */
    List<Diagnostic> checkerSays(SourceFile file) {
        Map<String, SourceFile> files = new TreeMap<>(tree.files());
        files.put(file.path(), file);
        SourceTree changed = SourceTree.of(files.values());
        List<Diagnostic> all = new ArrayList<>();
        if (file.path().endsWith(FigureFiles.ENDING)) {
            var read = new YamlReader().read(file.path(), file.text());
            all.addAll(read.diagnostics());
            read.value()
                    .ifPresent(node -> all.addAll(
                            new FigureFiles().read(Map.of(file.path(), node)).diagnostics()));
        } else {
            all.addAll(guide(changed));
        }
        return all.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .filter(found -> found.span().file().equals(file.path()))
                .toList();
    }
}
