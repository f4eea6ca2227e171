package dev.limber.serve;

import dev.limber.diagnostic.Diagnostic;
import dev.limber.figure.FaultyFigure;
import dev.limber.figure.FigureFiles;
import dev.limber.file.ContentHash;
import dev.limber.file.SourceFile;
import dev.limber.file.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Draws the poses in which something was found, with the place marked, for the list of problems. */
final class PoseDrawings {
    private static final String PREFIX = Responses.OWN + "pose-";
    private static final String SUFFIX = ".svg";
    private static final int ID_LENGTH = 16;

    private final SourceTree tree;
    private final Map<String, Optional<FaultyFigure>> figures = new HashMap<>();

    PoseDrawings(SourceTree tree) {
        this.tree = tree;
    }

    /** Whether a path is one of a drawing. */
    static boolean isPath(String path) {
        return path.startsWith(PREFIX) && path.endsWith(SUFFIX);
    }

    /** The path of the drawing for a diagnostic, which changes with the file; empty when there is nothing to draw. */
    Optional<String> path(Diagnostic found) {
        return figure(found).filter(figure -> figure.draws(found)).map(figure -> address(found));
    }

    /** The drawing at a path among those of the latest build. */
    static Optional<byte[]> at(String path, ServedSite served) {
        PoseDrawings drawings = new PoseDrawings(served.tree());
        return served.diagnostics().stream()
                .filter(found -> FigureFiles.isFigure(found.span().file()))
                .filter(found -> drawings.address(found).equals(path))
                .findFirst()
                .flatMap(found -> drawings.figure(found).flatMap(figure -> figure.drawing(found)))
                .map(svg -> svg.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<FaultyFigure> figure(Diagnostic found) {
        return figures.computeIfAbsent(
                found.span().file(), path -> tree.file(path).flatMap(FaultyFigure::of));
    }

    private String address(Diagnostic found) {
        String text = tree.file(found.span().file()).map(SourceFile::text).orElse("");
        String id =
                ContentHash.of((found + text).getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
        return PREFIX + id + SUFFIX;
    }
}
