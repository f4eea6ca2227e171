package dev.limber.build;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Code;
import dev.limber.diagnostic.Findings;
import dev.limber.diagnostic.Span;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import dev.limber.view.Strings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the words of the interface from {@code theme/strings/<language>.yaml}; English where there is no such file. */
final class ThemeStrings {
    private static final String FOLDER = "theme/strings/";
    private static final String FALLBACK = FOLDER + "en.yaml";

    private ThemeStrings() {}

    static Checked<Strings> read(SourceTree tree, String language) {
        Findings findings = new Findings();
        Map<String, String> texts = new TreeMap<>();
        String own = FOLDER + language.split("-", 2)[0] + ".yaml";
        Optional<SourceFile> file = tree.file(own).or(() -> tree.file(FALLBACK));
        file.ifPresentOrElse(
                found -> {
                    Checked<Optional<YamlNode>> node = new YamlReader().read(found.path(), found.text());
                    findings.addAll(node.diagnostics());
                    node.value().ifPresent(root -> flatten("", root, texts));
                },
                () -> findings.error(
                        Code.MISSING_FILE,
                        Span.startOf(FALLBACK),
                        "The theme has no words for its interface.",
                        "Add " + FALLBACK + "."));
        return new Checked<>(new Strings(texts), findings.list());
    }

    private static void flatten(String prefix, YamlNode node, Map<String, String> texts) {
        if (node instanceof YamlNode.Mapping mapping) {
            String start = prefix.isEmpty() ? "" : prefix + ".";
            mapping.entries().forEach(entry -> flatten(start + entry.key(), entry.value(), texts));
        } else if (node instanceof YamlNode.Scalar scalar) {
            texts.put(prefix, scalar.text());
        }
    }
}
