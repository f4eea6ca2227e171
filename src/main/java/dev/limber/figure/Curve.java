package dev.limber.figure;

import dev.limber.figure.Samples.Fit;
import java.util.ArrayList;
import java.util.List;

/**
 * A smooth curve through points, in as few cubic pieces as stay within a hair of it. Each piece takes over the direction
 * of the curve at both of its ends, so that the whole stays smooth ({@link Samples}).
 */
final class Curve {
    /** How far from the curve a piece may run, in heights: a quarter of a pixel where a figure is drawn large. */
    private static final double OFF = .0025;

    private final List<Piece> pieces;

    /** A cubic piece from one point to another, with its two handles. */
    record Piece(Vec from, Vec first, Vec second, Vec to) {
        Vec at(double t) {
            return new Vec(x(t), y(t));
        }

        double x(double t) {
            return at(t, from.x(), first.x(), second.x(), to.x());
        }

        double y(double t) {
            return at(t, from.y(), first.y(), second.y(), to.y());
        }

        private static double at(double t, double from, double first, double second, double to) {
            double u = 1 - t;
            return from * (u * u * u) + first * (3 * t * u * u) + second * (3 * t * t * u) + to * (t * t * t);
        }
    }

    private Curve(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The pieces of a curve through these points (Catmull-Rom), and then as few as will do. */
    static List<Piece> through(List<Vec> points) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Vec from = points.get(i);
            Vec to = points.get(i + 1);
            Vec before = points.get(StrictMath.max(0, i - 1));
            Vec after = points.get(StrictMath.min(points.size() - 1, i + 2));
            pieces.add(new Piece(from, from.plus(to.minus(before), 1 / 6d), to.plus(after.minus(from), -1 / 6d), to));
        }
        return new Curve(pieces).fewest();
    }

    /** Of all ways to cut it into the fewest pieces, the one that is least off. */
    private List<Piece> fewest() {
        int size = pieces.size();
        List<List<Piece>> best = new ArrayList<>();
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
                        List<Piece> way = new ArrayList<>(best.get(start));
                        way.add(fit.piece());
                        best.set(end, way);
                        off[end] = all;
                    }
                }
            }
        }
        return best.get(size);
    }

    /** The best single piece; at the ends of the whole curve it may also set out in a direction of its own. */
    private Fit fit(int start, int end) {
        Piece first = pieces.get(start);
        Piece last = pieces.get(end - 1);
        Samples samples = new Samples(pieces.subList(start, end));
        Fit best = new Fit(first, Double.POSITIVE_INFINITY);
        for (Vec out : ways(first.first().minus(first.from()), start == 0 ? samples.waysOut() : List.of())) {
            for (Vec in : ways(last.second().minus(last.to()), end == pieces.size() ? samples.waysIn() : List.of())) {
                Fit fit = samples.fit(out, in);
                best = fit.off() < best.off() ? fit : best;
            }
        }
        return best;
    }

    private static List<Vec> ways(Vec given, List<Vec> others) {
        List<Vec> all = new ArrayList<>(List.of(Samples.unit(given)));
        all.addAll(others);
        return all;
    }
}
