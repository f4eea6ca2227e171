package dev.limber.figure.geometry;

import dev.limber.figure.geometry.CurveFit.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a smooth curve through points with as few cubic pieces as keep within a small distance of it. Each piece has the
 * direction of the curve at both of its ends, so that the joints are smooth ({@link CurveFit}).
 */
public final class Curve {
    /** How far from the curve a piece may run, in heights: a quarter of a pixel where a figure is drawn large. */
    private static final double OFF = .0025;

    private final List<CubicPiece> pieces;

    private Curve(List<CubicPiece> pieces) {
        this.pieces = pieces;
    }

    /** The fewest pieces for the Catmull-Rom curve through these points. */
    public static List<CubicPiece> through(List<Vec> points) {
        List<CubicPiece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Vec from = points.get(i);
            Vec to = points.get(i + 1);
            Vec before = points.get(StrictMath.max(0, i - 1));
            Vec after = points.get(StrictMath.min(points.size() - 1, i + 2));
            pieces.add(
                    new CubicPiece(from, from.plus(to.minus(before), 1 / 6d), to.plus(after.minus(from), -1 / 6d), to));
        }
        return new Curve(pieces).fewest();
    }

    /** The fewest pieces; of all divisions into that many, the one with the smallest distance. */
    private List<CubicPiece> fewest() {
        int size = pieces.size();
        List<List<CubicPiece>> best = new ArrayList<>();
        double[] off = new double[size + 1];
        best.add(List.of());
        for (int end = 1; end <= size; end++) {
            best.add(List.of());
            for (int start = 0; start < end; start++) {
                int count = best.get(start).size() + 1;
                int known = best.get(end).isEmpty() ? size + 1 : best.get(end).size();
                if (count <= known) {
                    Fit fit = end - start == 1 ? new Fit(pieces.get(start), 0) : fit(start, end);
                    double all = StrictMath.max(off[start], fit.off());
                    if (fit.off() <= OFF && (count < known || all < off[end])) {
                        List<CubicPiece> joined = new ArrayList<>(best.get(start));
                        joined.add(fit.piece());
                        best.set(end, joined);
                        off[end] = all;
                    }
                }
            }
        }
        return best.get(size);
    }

    /** The best single piece; at the ends of the whole curve it may also set out in a direction of its own. */
    private Fit fit(int start, int end) {
        CubicPiece first = pieces.get(start);
        CubicPiece last = pieces.get(end - 1);
        CurveFit samples = new CurveFit(pieces.subList(start, end));
        Fit best = new Fit(first, Double.POSITIVE_INFINITY);
        List<Vec> ends = end == pieces.size() ? samples.tangentsIn() : List.of();
        for (Vec out : tangents(first.first().minus(first.from()), start == 0 ? samples.tangentsOut() : List.of())) {
            for (Vec in : tangents(last.second().minus(last.to()), ends)) {
                Fit fit = samples.fit(out, in);
                best = fit.off() < best.off() ? fit : best;
            }
        }
        return best;
    }

    private static List<Vec> tangents(Vec given, List<Vec> others) {
        return Stream.concat(Stream.of(CurveFit.unit(given)), others.stream()).toList();
    }
}
