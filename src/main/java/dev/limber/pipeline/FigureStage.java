package dev.limber.pipeline;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.figure.FigureFiles;
import dev.limber.figure.Figures;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import dev.limber.frontmatter.YamlNode;
import dev.limber.frontmatter.YamlReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the drawings that lie beside the pages. */
final class FigureStage {
    private final Memo memo;

    FigureStage(Memo memo) {
        this.memo = memo;
    }

    Checked<Figures> read(SourceTree tree) {
        Findings findings = new Findings();
        Map<String, YamlNode> nodes = new TreeMap<>();
        for (SourceFile file : tree.below("content/")) {
            if (file.name().endsWith(FigureFiles.ENDING)) {
                Checked<Optional<YamlNode>> node = memo.of("figure", file, FigureStage::readNode);
                findings.addAll(node.diagnostics());
                node.value().ifPresent(read -> nodes.put(file.path(), read));
            }
        }
        Checked<Figures> figures = memo.of("figures", nodes, new FigureFiles()::read);
        findings.addAll(figures.diagnostics());
        return new Checked<>(figures.value(), findings.list());
    }

    private static Checked<Optional<YamlNode>> readNode(SourceFile file) {
        return new YamlReader().read(file.path(), file.text());
    }
}
