package dev.limber.frontmatter;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import java.util.List;
import java.util.Optional;

/** Reads a whole file of YAML. */
public final class YamlReader {
    private static final int LONGEST = 512 * 1024;

    /** The file's only document; an empty scalar for a file without any; nothing when it cannot be read. */
    public Checked<Optional<YamlNode>> read(String path, String text) {
        Findings findings = new Findings();
        MergeConflict.inData(path, text).ifPresent(conflict -> findings.addAll(List.of(conflict)));
        Optional<YamlNode> root = findings.hasErrors()
                ? Optional.empty()
                : new YamlText(new YamlSource(path, text, 0), findings).document(LONGEST);
        return new Checked<>(root, findings.list());
    }
}
