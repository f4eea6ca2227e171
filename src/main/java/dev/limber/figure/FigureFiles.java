package dev.limber.figure;

import dev.limber.diagnostic.Checked;
import dev.limber.diagnostic.Findings;
import dev.limber.frontmatter.YamlNode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the figure files of a guide. */
public final class FigureFiles {
    /** How the name of a figure file ends. */
    public static final String ENDING = ".figure.yaml";

    /** The figures that can be drawn, and every mistake in the files; a file with an error gives no figure. */
    public Checked<Figures> read(Map<String, YamlNode> files) {
        Findings findings = new Findings();
        SortedMap<String, Move> moves = new TreeMap<>();
        new TreeMap<>(files).forEach((path, root) -> {
            String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
            Checked<Optional<Move>> move = new FigureReader().read(slug, root);
            findings.addAll(move.diagnostics());
            move.value().ifPresent(read -> moves.put(slug, read));
        });
        return new Checked<>(new Figures(moves), findings.list());
    }
}
