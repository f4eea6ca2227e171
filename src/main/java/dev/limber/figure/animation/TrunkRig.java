package dev.limber.figure.animation;

import dev.limber.figure.body.SidePose;
import dev.limber.figure.body.Spine;
import dev.limber.figure.draw.MuscleDrawing;
import dev.limber.figure.draw.TrunkSlice;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Divides the trunk into rigid parts for an animation: into thin slices where the back bends during the move, into one
 * part where it does not. Muscles are cut with the trunk.
 */
final class TrunkRig {
    private static final double BOTTOM = -.062;
    private static final double LOW_FROM = .01;
    private static final double HEM = .08;
    private static final double HIGH_FROM = .15;
    private static final double TOP = .298;
    private static final int LOW = 3;
    private static final int HIGH = 6;
    /** How far two slices may bend against each other before there are more of them, in degrees. */
    private static final double MOST_BENT = 12;

    private static final double OVERLAP = .005;
    private static final double HEM_OVERLAP = .014;

    private final Profile torso;
    private final List<Muscle> muscles;
    private final Material trunks;
    private final Bends bends;
    private final List<Double> trousers = new ArrayList<>();
    private final List<Double> shirt = new ArrayList<>(List.of(HEM));
    private final Map<Double, String> shapes = new TreeMap<>();

    /**
     * How the back bends during an animation.
     *
     * @param lower the slices of each half of the low back; 0 where it keeps its curve
     * @param upper the slices of the upper back
     */
    record Bends(int lower, int upper) {
        static Bends of(List<SidePose.Trunk> trunks) {
            return new Bends(
                    slices(trunks.stream().mapToDouble(SidePose.Trunk::lumbar).summaryStatistics(), 2, LOW),
                    slices(trunks.stream().mapToDouble(SidePose.Trunk::thoracic).summaryStatistics(), 1, HIGH));
        }

        private static int slices(DoubleSummaryStatistics degrees, int halves, int most) {
            double bent = (degrees.getMax() - degrees.getMin()) / halves;
            return (int) StrictMath.min(most, StrictMath.ceil(bent / MOST_BENT));
        }

        boolean low() {
            return lower > 0;
        }

        boolean high() {
            return upper > 0;
        }
    }

    TrunkRig(Profile torso, Appearance appearance, Bends bends) {
        this.torso = torso;
        this.trunks = appearance.swimwear() ? Material.TOP : Material.LEGS;
        this.muscles = appearance.muscles().stream()
                .filter(muscle -> muscle.seat() == Muscle.Seat.TRUNK)
                .toList();
        this.bends = bends;
        if (bends.low()) {
            trousers.add(LOW_FROM);
            cut(trousers, HEM, bends.lower());
            cut(shirt, HIGH_FROM, bends.lower());
        } else if (bends.high()) {
            cut(shirt, HIGH_FROM, 1);
        }
        cut(shirt, TOP, bends.high() ? bends.upper() : 1);
    }

    private static void cut(List<Double> cuts, double to, int pieces) {
        double from = cuts.get(cuts.size() - 1);
        for (int i = 1; i <= pieces; i++) {
            cuts.add(from + (to - from) * i / pieces);
        }
    }

    /** The shirt, with what hangs on its top. */
    RigidPart shirt(Spine spine, List<RigidPart> top) {
        return slices(spine, shirt, Material.TOP, top).get(0);
    }

    /** The trousers above the legs, held by the pelvis. */
    RigidPart pelvis(Spine spine) {
        TrunkSlice slice = new TrunkSlice(spine, 0, bends.low() ? LOW_FROM : HEM, false);
        List<RigidPart> above = slices(spine, trousers, trunks, List.of());
        String shape = shapes.computeIfAbsent(BOTTOM, key -> seated(slice));
        return RigidPart.own(shape, slice.origin(), slice.turn(), above);
    }

    /** Slices that hang on each other, with something on the last. */
    private List<RigidPart> slices(Spine spine, List<Double> cuts, Material material, List<RigidPart> top) {
        List<RigidPart> above = top;
        for (int i = cuts.size() - 2; i >= 0; i--) {
            double from = cuts.get(i);
            double to = cuts.get(i + 1);
            TrunkSlice slice =
                    new TrunkSlice(spine, from, to, from < HIGH_FROM && to <= HIGH_FROM ? bends.low() : bends.high());
            String shape = shapes.computeIfAbsent(from + (cuts == shirt ? 0 : 1), key -> slice(slice, material));
            above = List.of(RigidPart.own(shape, slice.origin(), slice.turn(), above));
        }
        return above;
    }

    private String slice(TrunkSlice slice, Material material) {
        double from = slice.from() - (slice.from() == HEM ? HEM_OVERLAP : OVERLAP);
        double to = slice.to() + (slice.to() < TOP ? OVERLAP : 0);
        return material.path(outline(slice, from, to).close().text()) + felt(slice, from, to);
    }

    private String seated(TrunkSlice slice) {
        double to = slice.to() + OVERLAP;
        PathData path = outline(slice, BOTTOM, to)
                .quad(slice.at(-.085, -.005), side(slice, BOTTOM, to, 1).get(0));
        return trunks.path(path.close().text()) + felt(slice, BOTTOM, to);
    }

    private String felt(TrunkSlice slice, double from, double to) {
        StringBuilder svg = new StringBuilder();
        muscles.forEach(muscle -> MuscleDrawing.of(muscle, torso)
                .piece(slice, from, to)
                .ifPresent(path -> svg.append(MuscleDrawing.lit(muscle, path))));
        return svg.toString();
    }

    /** A piece of the trunk, up its front and down its back. */
    private PathData outline(TrunkSlice slice, double from, double to) {
        List<Vec> front = side(slice, from, to, 1);
        List<Vec> back = side(slice, from, to, -1);
        Collections.reverse(back);
        return new PathData().start(front.get(0)).curve(front).line(back.get(0)).curve(back);
    }

    private List<Vec> side(TrunkSlice slice, double from, double to, int sign) {
        List<Vec> points = new ArrayList<>();
        torso.between(from, to)
                .forEach(station ->
                        points.add(slice.at(station.at(), sign * (sign > 0 ? station.front() : station.back()))));
        return points;
    }
}
