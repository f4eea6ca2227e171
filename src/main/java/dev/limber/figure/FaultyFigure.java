package dev.limber.figure;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.Move;
import dev.limber.figure.read.FigureReader;
import dev.limber.file.SourceFile;
import dev.limber.frontmatter.YamlReader;
import java.util.Optional;
import java.util.TreeMap;

/** A figure file in which something was found, for its author to see. */
public final class FaultyFigure {
    private final Move move;

    private FaultyFigure(Move move) {
        this.move = move;
    }

    /** The figure in a file; none when the file is no figure, or no YAML. */
    public static Optional<FaultyFigure> of(SourceFile file) {
        return Optional.of(file)
                .filter(figure -> figure.name().endsWith(FigureFiles.ENDING))
                .flatMap(figure ->
                        new YamlReader().read(figure.path(), figure.text()).value())
                .map(root -> new FaultyFigure(new FigureReader()
                        .read(FigureFiles.slug(file.path()), root)
                        .value()));
    }

    /** The pose in which something was found with all its faults marked, as an SVG document. */
    public Optional<String> drawing(Diagnostic found) {
        return move.faults().stream()
                .filter(fault -> fault.pose() >= 0 && fault.found().equals(found))
                .map(Fault::pose)
                .findFirst()
                .map(pose -> PictureFile.marked(move, pose, new Figures(new TreeMap<>(), new TreeMap<>()).page()));
    }

    /** Whether there is a drawing for what was found. */
    public boolean draws(Diagnostic found) {
        return move.faults().stream()
                .anyMatch(fault -> fault.pose() >= 0 && fault.found().equals(found));
    }
}
