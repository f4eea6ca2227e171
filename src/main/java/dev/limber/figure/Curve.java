package dev.limber.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A smooth curve through points, in as few cubic pieces as stay within a hair of it. Each piece takes over the direction
 * of the curve at both of its ends, so that the whole stays smooth; the lengths of its handles are those with the least
 * squares (Schneider's method).
 */
final class Curve {
    /** How far from the curve a piece may run, in heights: a quarter of a pixel where a figure is drawn large. */
    private static final double OFF = .0025;

    private static final int SAMPLES = 6;
    private static final int ROUNDS = 3;

    private final List<Piece> pieces;

    /** A cubic piece from one point to another, with its two handles. */
    record Piece(Vec from, Vec first, Vec second, Vec to) {
        Vec at(double t) {
            double u = 1 - t;
            return from.times(u * u * u)
                    .plus(first, 3 * t * u * u)
                    .plus(second, 3 * t * t * u)
                    .plus(to, t * t * t);
        }
    }

    /** How well one piece stands for some others. */
    private record Fit(Piece piece, double off) {}

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
                Fit fit = end - start == 1 ? new Fit(pieces.get(start), 0) : fit(start, end);
                double all = StrictMath.max(off[start], fit.off());
                int count = best.get(start).size() + 1;
                int known = best.get(end).isEmpty() ? size + 1 : best.get(end).size();
                if (fit.off() <= OFF && (count < known || count == known && all < off[end])) {
                    List<Piece> way = new ArrayList<>(best.get(start));
                    way.add(fit.piece());
                    best.set(end, way);
                    off[end] = all;
                }
            }
        }
        return best.get(size);
    }

    /** The best single piece; at the ends of the whole curve it may also set out in a direction of its own. */
    private Fit fit(int start, int end) {
        List<Vec> points = new ArrayList<>();
        for (int i = start; i < end; i++) {
            for (int k = i == start ? 0 : 1; k <= SAMPLES; k++) {
                points.add(pieces.get(i).at(k / (double) SAMPLES));
            }
        }
        Piece first = pieces.get(start);
        Piece last = pieces.get(end - 1);
        List<Vec> back = new ArrayList<>(points);
        Collections.reverse(back);
        Fit best = new Fit(first, Double.POSITIVE_INFINITY);
        for (Vec out : directions(points, first.first().minus(first.from()), start == 0)) {
            for (Vec in : directions(back, last.second().minus(last.to()), end == pieces.size())) {
                Fit fit = fit(points, out, in);
                best = fit.off() < best.off() ? fit : best;
            }
        }
        return best;
    }

    private static List<Vec> directions(List<Vec> points, Vec given, boolean free) {
        List<Vec> all = new ArrayList<>(List.of(unit(given)));
        for (int i = 2; free && i <= points.size() / 2; i *= 2) {
            all.add(unit(points.get(i).minus(points.get(0))));
        }
        return all;
    }

    private static Fit fit(List<Vec> points, Vec out, Vec in) {
        double[] at = byLength(points);
        Piece piece = leastSquares(points, at, out, in);
        Fit best = new Fit(piece, off(piece, points, at));
        for (int round = 1; round < ROUNDS; round++) {
            at = nearer(piece, points, at);
            piece = leastSquares(points, at, out, in);
            double off = off(piece, points, at);
            best = off < best.off() ? new Fit(piece, off) : best;
        }
        return best;
    }

    private static Vec unit(Vec way) {
        double length = way.length();
        return length == 0 ? way : way.times(1 / length);
    }

    private static double[] byLength(List<Vec> points) {
        double[] at = new double[points.size()];
        for (int i = 1; i < at.length; i++) {
            at[i] = at[i - 1] + points.get(i).distance(points.get(i - 1));
        }
        double all = at[at.length - 1];
        for (int i = 0; i < at.length; i++) {
            at[i] /= all;
        }
        return at;
    }

    private static Piece leastSquares(List<Vec> points, double[] at, Vec out, Vec in) {
        Vec from = points.get(0);
        Vec to = points.get(points.size() - 1);
        Piece flat = new Piece(from, from, to, to);
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double xa = 0;
        double xb = 0;
        for (int i = 0; i < at.length; i++) {
            double t = at[i];
            Vec a = out.times(3 * t * (1 - t) * (1 - t));
            Vec b = in.times(3 * t * t * (1 - t));
            Vec rest = points.get(i).minus(flat.at(t));
            aa += a.dot(a);
            ab += a.dot(b);
            bb += b.dot(b);
            xa += a.dot(rest);
            xb += b.dot(rest);
        }
        double det = aa * bb - ab * ab;
        return new Piece(from, from.plus(out, (xa * bb - xb * ab) / det), to.plus(in, (xb * aa - xa * ab) / det), to);
    }

    private static double off(Piece piece, List<Vec> points, double[] at) {
        Vec chord = piece.to().minus(piece.from());
        boolean turnsBack = piece.first().minus(piece.from()).dot(chord) < 0
                || piece.to().minus(piece.second()).dot(chord) < 0;
        double most = turnsBack ? Double.POSITIVE_INFINITY : 0;
        for (int i = 0; i < at.length; i++) {
            most = StrictMath.max(most, piece.at(at[i]).distance(points.get(i)));
        }
        return most;
    }

    /** The same parameters, each moved to where the piece is nearest to its point (one step of Newton's). */
    private static double[] nearer(Piece piece, List<Vec> points, double[] at) {
        double[] better = at.clone();
        for (int i = 1; i + 1 < at.length; i++) {
            double step = 1e-3;
            Vec here = piece.at(at[i]);
            Vec before = piece.at(at[i] - step);
            Vec after = piece.at(at[i] + step);
            Vec speed = after.minus(before).times(1 / (2 * step));
            Vec bend = after.plus(before).minus(here.times(2)).times(1 / (step * step));
            Vec rest = here.minus(points.get(i));
            double slope = speed.dot(speed) + rest.dot(bend);
            if (slope > 0) {
                better[i] = Trig.clamp(at[i] - rest.dot(speed) / slope, 0, 1);
            }
        }
        return better;
    }
}
