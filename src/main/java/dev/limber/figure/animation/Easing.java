package dev.limber.figure.animation;

import static dev.limber.figure.geometry.Trig.mix;

import dev.limber.figure.svg.ShortNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The easing of an animation: one curve over time, or that curve divided at key frames. */
public final class Easing {
    /** The whole curve, close to a half wave of a sine. */
    static final String WHOLE = "cubic-bezier(.37,0,.63,1)";

    private static final double[] TIME = {0, .37, .63, 1};
    private static final double[] WAY = {0, 0, 1, 1};
    private static final int HALVINGS = 40;

    /**
     * A piece of the curve.
     *
     * @param end the share of the time at which it ends
     * @param timing how it runs, as CSS
     */
    public record Piece(double end, String timing) {}

    private Easing() {}

    /** The curve in pieces that each cover the same share of the movement. */
    public static List<Piece> pieces(int count) {
        List<Piece> pieces = new ArrayList<>();
        double from = 0;
        for (int i = 1; i <= count; i++) {
            double to = i == count ? 1 : at(i / (double) count);
            pieces.add(new Piece(blossom(TIME, to, to, to), timing(from, to)));
            from = to;
        }
        return pieces;
    }

    /** Linear easing in this many pieces. */
    static List<Piece> even(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Piece(i / (double) count, ""))
                .toList();
    }

    /** The parameter of the curve at a share of the movement. */
    private static double at(double share) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (blossom(WAY, middle, middle, middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static String timing(double from, double to) {
        return "cubic-bezier(" + share(TIME, from, to, from) + "," + share(WAY, from, to, from) + ","
                + share(TIME, from, to, to) + "," + share(WAY, from, to, to) + ")";
    }

    /** Where an inner control point of a piece lies between its ends. */
    private static String share(double[] curve, double from, double to, double third) {
        double start = blossom(curve, from, from, from);
        double end = blossom(curve, to, to, to);
        return ShortNumbers.hundredths((blossom(curve, from, third, to) - start) / (end - start));
    }

    /** De Casteljau with a parameter of its own for each round. */
    private static double blossom(double[] points, double first, double second, double third) {
        double a = mix(points[0], points[1], first);
        double b = mix(points[1], points[2], first);
        double c = mix(points[2], points[3], first);
        return mix(mix(a, b, second), mix(b, c, second), third);
    }
}
