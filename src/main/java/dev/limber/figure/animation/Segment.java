package dev.limber.figure.animation;

import dev.limber.figure.animation.MoveSampler.Samples;
import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.svg.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The movement from one key pose to the next, solved at every sample. It finds the smallest number of key frames with
 * which a browser, mixing straight between them, keeps close to the samples.
 */
public final class Segment {
    static final int SAMPLES = 24;
    private static final int[] COUNTS = {1, 2, 3, 4, 6, 8, 12};
    /** How far a part may be off between two key frames, in thousandths of height. */
    private static final double MOST_OFF = 3;

    private static final double TIP = 100;

    /** The state of a rigid part in one sample: its parent (-1 for none), its place relative to that, and its scale. */
    public record PartState(int parent, Placement place, Vec scale) {
        /** The place as it is written: in whole units for a part without a parent. */
        Placement written() {
            return parent < 0 ? place.onGrid() : place;
        }
    }

    private final List<List<PartState>> samples;
    private final int pieces;

    private Segment(List<List<PartState>> samples) {
        this.samples = samples;
        this.pieces = fewest();
    }

    /** The segments of consecutive samples. */
    static List<Segment> through(List<Samples> samples) {
        List<Segment> segments = new ArrayList<>();
        samples.forEach(sample -> segments.add(of(sample.layers(), segments)));
        return List.copyOf(segments);
    }

    /** The segment of these samples; {@code before} are the segments that lead to it. */
    private static Segment of(List<List<Layer>> layers, List<Segment> before) {
        List<List<PartState>> states = layers.stream().map(Segment::states).toList();
        List<PartState> start =
                before.isEmpty() ? states.get(0) : before.get(before.size() - 1).end();
        return new Segment(turnedOn(start, states));
    }

    /**
     * All rigid parts of the layers in the order in which they are numbered: a part, what is under it, what is over it.
     */
    private static List<PartState> states(List<Layer> layers) {
        List<PartState> states = new ArrayList<>();
        for (Layer layer : layers) {
            layer.roots().forEach(root -> add(root, -1, Placement.ORIGIN, states));
        }
        return states;
    }

    private static void add(RigidPart part, int parent, Placement parentPlace, List<PartState> states) {
        Placement place = part.use().placement();
        int self = states.size();
        states.add(new PartState(parent, place.in(parentPlace), part.use().scale()));
        part.under().forEach(inner -> add(inner, self, place, states));
        part.over().forEach(inner -> add(inner, self, place, states));
    }

    /** The samples, each turn changed by whole circles to be nearest to that of the sample before. */
    private static List<List<PartState>> turnedOn(List<PartState> start, List<List<PartState>> samples) {
        List<List<PartState>> all = new ArrayList<>();
        List<PartState> before = start;
        for (List<PartState> sample : samples) {
            List<PartState> from = before;
            before = IntStream.range(0, sample.size())
                    .mapToObj(i -> new PartState(
                            sample.get(i).parent(),
                            sample.get(i).place().near(from.get(i).place().turn()),
                            sample.get(i).scale()))
                    .toList();
            all.add(before);
        }
        return all;
    }

    private List<PartState> end() {
        return samples.get(SAMPLES);
    }

    /** The number of pieces between key frames. */
    public int pieces() {
        return pieces;
    }

    public int size() {
        return samples.get(0).size();
    }

    /** A part at a key frame, from 0 to {@link #pieces()}. */
    public PartState at(int part, int frame) {
        return samples.get(frame * SAMPLES / pieces).get(part);
    }

    private int fewest() {
        for (int count : COUNTS) {
            if (off(count) <= MOST_OFF) {
                return count;
            }
        }
        return COUNTS[COUNTS.length - 1];
    }

    /** The largest error of any part with this many pieces, in thousandths of height. */
    public double off(int count) {
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

    private List<PartState> mixed(int from, int to, double t) {
        return IntStream.range(0, size())
                .mapToObj(i -> {
                    PartState a = samples.get(from).get(i);
                    PartState b = samples.get(to).get(i);
                    return new PartState(a.parent(), a.written().mix(b.written(), t), a.scale());
                })
                .toList();
    }

    private static List<Placement> onPicture(List<PartState> states) {
        List<Placement> places = new ArrayList<>();
        for (PartState part : states) {
            places.add(part.parent() < 0 ? part.place() : part.place().on(places.get(part.parent())));
        }
        return places;
    }
}
