package dev.limber.figure;

import dev.limber.figure.Mark.Held;
import java.util.ArrayList;
import java.util.List;

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

    private static final int POINTS = 8;
    private static final int[] SEEN = {0, 4, 8};

    /** From where to where on its segment, in front (+1) or behind (-1), and how deep. */
    private record Lens(double from, double to, int side, double depth) {
        double deepAt(int i) {
            return depth * StrictMath.pow(StrictMath.max(0, StrictMath.sin(StrictMath.PI * i / POINTS)), .7);
        }

        double placeAt(int i) {
            return from + (to - from) * i / POINTS;
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

    /** The lens on a body seen from the side. */
    Held on(Skeleton skeleton, Profile torso) {
        Skeleton.Leg leg = skeleton.legs().near();
        return switch (this) {
            case HIP_FRONT, THIGH_FRONT, THIGH_BACK ->
                held(leg.hip(), 90 - leg.turns().thigh(), onSegment(Proportions.THIGH, Proportions.THIGH_PROFILE));
            case CALF ->
                held(leg.knee(), 90 - leg.turns().shin(), onSegment(Proportions.SHANK, Proportions.SHANK_PROFILE));
            default ->
                held(
                        skeleton.hip(),
                        skeleton.spine().at(0).pitch() - 90,
                        onSpine(skeleton.spine().laid(), torso));
        };
    }

    private static Held held(Vec at, double turn, String path) {
        return new Held(at, turn, List.of(new Mark.Shape(Ink.HERE, path)));
    }

    private String onSegment(double length, Profile profile) {
        List<Vec> outer = new ArrayList<>();
        List<Vec> inner = new ArrayList<>();
        for (int i : SEEN) {
            double radius = radius(profile.at(lens.placeAt(i)));
            double along = length * lens.placeAt(i);
            outer.add(new Vec(along, radius * lens.side()));
            inner.add(new Vec(along, (radius - lens.deepAt(i)) * lens.side()));
        }
        return Limbs.lens(outer, inner);
    }

    private String onSpine(Spine spine, Profile torso) {
        List<Vec> outer = new ArrayList<>();
        List<Vec> inner = new ArrayList<>();
        for (int i : SEEN) {
            double radius = radius(torso.at(lens.placeAt(i)));
            Spine.Place place = spine.at(lens.placeAt(i));
            outer.add(place.ahead(radius * lens.side()));
            inner.add(place.ahead((radius - lens.deepAt(i)) * lens.side()));
        }
        return Limbs.lens(outer, inner);
    }

    private double radius(Profile.Station station) {
        return (lens.side() > 0 ? station.front() : station.back()) * .97;
    }
}
