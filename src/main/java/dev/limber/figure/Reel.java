package dev.limber.figure;

import dev.limber.figure.Rigid.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from one key pose to the next, solved anew at every sample, and how few of these samples a browser needs to
 * draw it by mixing straight between them.
 */
final class Reel {
    static final int SAMPLES = 24;
    private static final int[] COUNTS = {1, 2, 3, 4, 6, 8, 12};
    /** How far a part may be off between two key frames, in thousandths of height. */
    private static final double MOST_OFF = 3;

    private static final double TIP = 100;

    /** A rigid part within one sample: what holds it (-1: nothing), where it is on that, and how it is stretched. */
    record Knot(int holder, Placement place, Vec scale) {
        /** The place as it is written: what nothing holds stands in whole units. */
        Placement written() {
            return holder < 0 ? place.onGrid() : place;
        }
    }

    private final List<List<Knot>> samples;
    private final int pieces;

    /** A way from its samples; {@code before} are the ways that lead to it. */
    Reel(List<List<Layer>> layers, List<Reel> before) {
        List<List<Knot>> knots = layers.stream().map(Reel::knots).toList();
        this.samples = turnedOn(
                before.isEmpty() ? knots.get(0) : before.get(before.size() - 1).end(), knots);
        this.pieces = fewest();
    }

    /** All rigid parts of the layers in the order in which they are numbered: a part, what is under it, what is over it. */
    private static List<Knot> knots(List<Layer> layers) {
        List<Knot> knots = new ArrayList<>();
        for (Layer layer : layers) {
            layer.roots().forEach(root -> add(root, -1, Placement.ORIGIN, knots));
        }
        return knots;
    }

    private static void add(Rigid part, int holder, Placement holding, List<Knot> knots) {
        Placement place = Placement.of(part.use());
        int self = knots.size();
        knots.add(new Knot(holder, place.in(holding), part.use().scale()));
        part.under().forEach(inner -> add(inner, self, place, knots));
        part.over().forEach(inner -> add(inner, self, place, knots));
    }

    /** The samples with every turn as near as can be to the one before. */
    private static List<List<Knot>> turnedOn(List<Knot> start, List<List<Knot>> samples) {
        List<List<Knot>> all = new ArrayList<>();
        List<Knot> before = start;
        for (List<Knot> sample : samples) {
            List<Knot> from = before;
            before = IntStream.range(0, sample.size())
                    .mapToObj(i -> new Knot(
                            sample.get(i).holder(),
                            sample.get(i).place().near(from.get(i).place().turn()),
                            sample.get(i).scale()))
                    .toList();
            all.add(before);
        }
        return all;
    }

    private List<Knot> end() {
        return samples.get(SAMPLES);
    }

    /** In how many pieces the way is cut. */
    int pieces() {
        return pieces;
    }

    int size() {
        return samples.get(0).size();
    }

    /** A part at a key frame, from 0 to {@link #pieces()}. */
    Knot at(int knot, int frame) {
        return samples.get(frame * SAMPLES / pieces).get(knot);
    }

    private int fewest() {
        for (int count : COUNTS) {
            if (off(count) <= MOST_OFF) {
                return count;
            }
        }
        return COUNTS[COUNTS.length - 1];
    }

    /** How far any part is off at most, in thousandths of height, when the way is cut in so many pieces. */
    double off(int count) {
        double most = 0;
        for (int g = 0; g <= SAMPLES; g++) {
            int step = SAMPLES / count;
            int from = StrictMath.min(g / step, count - 1) * step;
            List<Placement> mixed = onPicture(mixed(from, from + step, (g - from) / (double) step));
            List<Placement> real = onPicture(samples.get(g));
            for (int i = 0; i < real.size(); i++) {
                most = StrictMath.max(most, real.get(i).distance(mixed.get(i)));
                most = StrictMath.max(most, tip(real.get(i)).distance(tip(mixed.get(i))));
            }
        }
        return most;
    }

    private static Placement tip(Placement place) {
        return new Placement(TIP, 0, 0).on(place);
    }

    private List<Knot> mixed(int from, int to, double t) {
        return IntStream.range(0, size())
                .mapToObj(i -> {
                    Knot a = samples.get(from).get(i);
                    Knot b = samples.get(to).get(i);
                    return new Knot(a.holder(), a.written().mix(b.written(), t), a.scale());
                })
                .toList();
    }

    private static List<Placement> onPicture(List<Knot> knots) {
        List<Placement> places = new ArrayList<>();
        for (Knot knot : knots) {
            places.add(knot.holder() < 0 ? knot.place() : knot.place().on(places.get(knot.holder())));
        }
        return places;
    }
}
