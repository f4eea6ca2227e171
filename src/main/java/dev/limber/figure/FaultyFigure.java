package dev.limber.figure;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.Move;
import dev.limber.figure.read.FigureReader;
import dev.limber.file.SourceFile;
import dev.limber.frontmatter.YamlReader;
import java.util.Optional;

/** A figure file in which something was found, for its author to see. */
public final class FaultyFigure {
    private final Move move;

    private FaultyFigure(Move move) {
        this.move = move;
    }

    /** The figure in a file; none when the file is no figure, or no YAML. */
    public static Optional<FaultyFigure> of(SourceFile file) {
        return Optional.of(file)
                .filter(figure -> FigureFiles.isFigure(figure.path()))
                .flatMap(figure ->
                        new YamlReader().read(figure.path(), figure.text()).value())
                .map(root -> new FaultyFigure(new FigureReader()
                        .read(FigureFiles.slug(file.path()), root)
                        .value()));
    }

    /** The pose in which something was found with all its faults marked, as an SVG document. */
    public Optional<String> drawing(Diagnostic found) {
        return pose(found)
                .map(pose -> PictureFile.marked(move, pose, Figures.none().page()));
    }

    /** Whether there is a drawing for what was found. */
    public boolean draws(Diagnostic found) {
        return pose(found).isPresent();
    }

    private Optional<Integer> pose(Diagnostic found) {
        return move.faults().stream()
                .filter(fault ->
                        fault.pose() != Fault.WHOLE_FILE && fault.found().equals(found))
                .map(Fault::pose)
                .findFirst();
    }
}
