package dev.limber.figure.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits one cubic Bézier piece to points along a curve. The directions at both ends are given; the lengths of the handles
 * are found by least squares (Schneider's method). It works on plain numbers instead of {@link Vec}, since drawing spends
 * most of its time here.
 */
final class CurveFit {
    private static final int EACH = 6;
    private static final int ROUNDS = 3;
    private static final double STEP = 1e-3;

    private final double[] x;
    private final double[] y;
    private final int last;

    /** How well a piece stands for the points: the largest distance of a point from where the piece should meet it. */
    record Fit(CubicPiece piece, double off) {}

    /** Points along these pieces, which follow one another. */
    CurveFit(List<CubicPiece> pieces) {
        last = pieces.size() * EACH;
        x = new double[last + 1];
        y = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            int piece = StrictMath.max(0, (i - 1) / EACH);
            Vec point = pieces.get(piece).at((i - piece * EACH) / (double) EACH);
            x[i] = point.x();
            y[i] = point.y();
        }
    }

    /** Directions at the first point to try besides the given one: towards points further and further on. */
    List<Vec> tangentsOut() {
        return tangents(0, 1);
    }

    /** Directions at the last point to try, backwards. */
    List<Vec> tangentsIn() {
        return tangents(last, -1);
    }

    private List<Vec> tangents(int end, int step) {
        List<Vec> tangents = new ArrayList<>();
        for (int i = 2; i <= (last + 1) / 2; i *= 2) {
            tangents.add(unit(point(end + i * step).minus(point(end))));
        }
        return tangents;
    }

    static Vec unit(Vec vector) {
        double length = vector.length();
        return length == 0 ? vector : vector.times(1 / length);
    }

    private Vec point(int i) {
        return new Vec(x[i], y[i]);
    }

    /**
     * The piece with these directions at its ends that is nearest to the points, after a few rounds of fitting.
     */
    Fit fit(Vec out, Vec in) {
        double[] at = byLength();
        CubicPiece piece = leastSquares(at, out, in);
        Fit best = new Fit(piece, off(piece, at));
        for (int round = 1; round < ROUNDS; round++) {
            at = nearer(piece, at);
            piece = leastSquares(at, out, in);
            double off = off(piece, at);
            best = off < best.off() ? new Fit(piece, off) : best;
        }
        return best;
    }

    /** For each point the parameter at which the piece should meet it, to begin with: its share of the length. */
    private double[] byLength() {
        double[] at = new double[last + 1];
        for (int i = 1; i <= last; i++) {
            at[i] = at[i - 1] + length(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        for (int i = 0; i <= last; i++) {
            at[i] /= at[last];
        }
        return at;
    }

    private static double length(double dx, double dy) {
        return StrictMath.sqrt(dx * dx + dy * dy);
    }

    private CubicPiece leastSquares(double[] at, Vec out, Vec in) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double xa = 0;
        double xb = 0;
        for (int i = 0; i <= last; i++) {
            double t = at[i];
            double u = 1 - t;
            double first = 3 * t * u * u;
            double second = 3 * t * t * u;
            double dx = x[i] - x[0] * (u * u * u + first) - x[last] * (t * t * t + second);
            double dy = y[i] - y[0] * (u * u * u + first) - y[last] * (t * t * t + second);
            aa += first * first;
            ab += first * second;
            bb += second * second;
            xa += first * (out.x() * dx + out.y() * dy);
            xb += second * (in.x() * dx + in.y() * dy);
        }
        aa *= out.dot(out);
        ab *= out.dot(in);
        bb *= in.dot(in);
        double det = aa * bb - ab * ab;
        return new CubicPiece(
                point(0),
                point(0).plus(out, (xa * bb - xb * ab) / det),
                point(last).plus(in, (xb * aa - xa * ab) / det),
                point(last));
    }

    private double off(CubicPiece piece, double[] at) {
        Vec chord = piece.to().minus(piece.from());
        boolean turnsBack = piece.first().minus(piece.from()).dot(chord) < 0
                || piece.to().minus(piece.second()).dot(chord) < 0;
        if (turnsBack) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (int i = 0; i <= last; i++) {
            double dx = piece.x(at[i]) - x[i];
            double dy = piece.y(at[i]) - y[i];
            most = StrictMath.max(most, dx * dx + dy * dy);
        }
        return StrictMath.sqrt(most);
    }

    /** The same parameters, each moved to where the piece is nearest to its point (one step of Newton's). */
    private double[] nearer(CubicPiece piece, double[] at) {
        double[] better = at.clone();
        for (int i = 1; i < last; i++) {
            double hereX = piece.x(at[i]);
            double hereY = piece.y(at[i]);
            double beforeX = piece.x(at[i] - STEP);
            double beforeY = piece.y(at[i] - STEP);
            double afterX = piece.x(at[i] + STEP);
            double afterY = piece.y(at[i] + STEP);
            double speedX = (afterX - beforeX) / (2 * STEP);
            double speedY = (afterY - beforeY) / (2 * STEP);
            double bendX = (afterX + beforeX - 2 * hereX) / (STEP * STEP);
            double bendY = (afterY + beforeY - 2 * hereY) / (STEP * STEP);
            double restX = hereX - x[i];
            double restY = hereY - y[i];
            double slope = speedX * speedX + speedY * speedY + restX * bendX + restY * bendY;
            if (slope > 0) {
                better[i] = Trig.clamp(at[i] - (restX * speedX + restY * speedY) / slope, 0, 1);
            }
        }
        return better;
    }
}
