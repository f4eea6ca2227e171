package dev.limber.figure;

import dev.limber.figure.Mark.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Where a reader feels a move: soft lenses below the outline, coarse on purpose. */
enum Muscle {
    LOWER_BACK(new Lens(.03, .17, -1, .034)),
    UPPER_BACK(new Lens(.14, .27, -1, .030)),
    TUMMY(new Lens(.01, .17, 1, .034)),
    CHEST(new Lens(.17, .26, 1, .032)),
    BUTTOCKS(new Lens(-.055, .06, -1, .060)),
    HIP_FRONT(new Lens(-.04, .38, 1, .040)),
    THIGH_FRONT(new Lens(.12, .95, 1, .042)),
    THIGH_BACK(new Lens(.12, .95, -1, .040)),
    CALF(new Lens(.03, .6, -1, .034)),
    NECK(new Lens(0, 1, -1, .02)),
    SIDE(new Lens(.03, .20, 1, .045));

    private static final double[] SEEN = {0, .33, .67, 1};
    /** A piece shorter than this is not worth its bytes. */
    private static final double SLIVER = .006;

    private static final double STEP = .03;

    /** From where to where on its segment, in front (+1) or behind (-1), and how deep. */
    private record Lens(double from, double to, int side, double depth) {
        double[] places() {
            return DoubleStream.of(SEEN).map(t -> from + (to - from) * t).toArray();
        }

        double middle() {
            return (from + to) / 2;
        }
    }

    private final Lens lens;

    Muscle(Lens lens) {
        this.lens = lens;
    }

    /** Whether it is drawn last, above shirt and trousers; the others lie on the shirt alone. */
    boolean overall() {
        return switch (this) {
            case UPPER_BACK, CHEST -> false;
            default -> true;
        };
    }

    /** What holds a muscle. */
    enum Seat {
        PELVIS,
        TRUNK,
        THIGH,
        SHIN
    }

    Seat seat() {
        return switch (this) {
            case BUTTOCKS -> Seat.PELVIS;
            case HIP_FRONT, THIGH_FRONT, THIGH_BACK -> Seat.THIGH;
            case CALF -> Seat.SHIN;
            default -> Seat.TRUNK;
        };
    }

    /** The lens on a body seen from the side. */
    Held on(Skeleton skeleton, Profile torso) {
        Skeleton.Leg leg = skeleton.legs().near();
        return switch (seat()) {
            case THIGH -> held(leg.hip(), 90 - leg.turns().thigh(), onBone(torso));
            case SHIN -> held(leg.knee(), 90 - leg.turns().shin(), onBone(torso));
            case PELVIS, TRUNK ->
                held(
                        skeleton.hip(),
                        skeleton.spine().at(0).pitch() - 90,
                        onSpine(skeleton.spine().laid(), torso));
        };
    }

    private static Held held(Vec at, double turn, String path) {
        return new Held(at, turn, List.of(new Mark.Shape(Ink.HERE, path)));
    }

    /** The lens as what holds it has it, laid along the x axis; a trunk as if it were straight. */
    String onBone(Profile torso) {
        return switch (seat()) {
            case THIGH -> onSegment(Proportions.THIGH, Proportions.THIGH_PROFILE);
            case SHIN -> onSegment(Proportions.SHANK, Proportions.SHANK_PROFILE);
            case PELVIS, TRUNK -> onSpine(new Spine(90, 0, 0, Vec.ZERO), torso);
        };
    }

    /** The part of the lens that lies on a piece of the trunk, as an SVG path; empty when none does. */
    Optional<String> piece(Laid laid, double from, double to, Profile torso) {
        double low = StrictMath.max(from, lens.from());
        double high = StrictMath.min(to, lens.to());
        if (high - low < SLIVER) {
            return Optional.empty();
        }
        List<Vec> outer = new ArrayList<>();
        List<Vec> inner = new ArrayList<>();
        int cuts = (int) StrictMath.ceil((high - low) / STEP);
        for (int i = 0; i <= cuts; i++) {
            double at = low + (high - low) * i / cuts;
            outer.add(laid.at(at, lens.side() * radius(torso.at(at))));
            inner.add(0, laid.at(at, lens.side() * (radius(torso.at(at)) - depth(at))));
        }
        PathInk ink = new PathInk().start(outer.get(0)).curve(outer).line(inner.get(0));
        return Optional.of(ink.curve(inner).close().text());
    }

    /** How deep the lens is at a place: most in its middle, nothing at its ends. */
    private double depth(double at) {
        double t = (at - lens.from()) / (lens.to() - lens.from());
        return 4 * t * (1 - t) * lens.depth();
    }

    private String onSegment(double length, Profile profile) {
        List<Vec> outer = new ArrayList<>();
        for (double place : lens.places()) {
            outer.add(new Vec(length * place, radius(profile.at(place)) * lens.side()));
        }
        double middle = lens.middle();
        double inside = (radius(profile.at(middle)) - lens.depth()) * lens.side();
        return Limbs.lens(outer, new Vec(length * middle, inside));
    }

    private String onSpine(Spine spine, Profile torso) {
        List<Vec> outer = new ArrayList<>();
        for (double place : lens.places()) {
            outer.add(spine.at(place).ahead(radius(torso.at(place)) * lens.side()));
        }
        double middle = lens.middle();
        double inside = (radius(torso.at(middle)) - lens.depth()) * lens.side();
        return Limbs.lens(outer, spine.at(middle).ahead(inside));
    }

    private double radius(Profile.Station station) {
        return (lens.side() > 0 ? station.front() : station.back()) * .97;
    }
}
