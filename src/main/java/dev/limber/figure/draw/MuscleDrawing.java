package dev.limber.figure.draw;

import dev.limber.figure.body.Proportions;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.body.Spine;
import dev.limber.figure.draw.Mark.Held;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.move.Muscle.Lens;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Draws the lens that marks a muscle, on a body seen from the side. */
public final class MuscleDrawing {
    private static final double[] SEEN = {0, .33, .67, 1};
    private static final double[] ALONG = {.1, .2, .3, .4, .5, .6, .7, .8, .9};
    /** A piece shorter than this is not worth its bytes. */
    private static final double SLIVER = .006;

    private static final double STEP = .03;

    private final Muscle muscle;
    private final Lens lens;
    private final Profile torso;

    private MuscleDrawing(Muscle muscle, Profile torso) {
        this.muscle = muscle;
        this.lens = muscle.lens();
        this.torso = torso;
    }

    /** The drawing of a muscle on a person whose trunk has this profile. */
    public static MuscleDrawing of(Muscle muscle, Profile torso) {
        return new MuscleDrawing(muscle, torso);
    }

    /** The class by which an animation lights a muscle. */
    public static String mark(Muscle muscle) {
        return "u" + muscle.ordinal();
    }

    /** The same for the other side, in a view from the front. */
    public static String markOfOtherSide(Muscle muscle) {
        return "u" + (muscle.ordinal() + Muscle.values().length);
    }

    /** A piece of the muscle as it is drawn in an animation, as SVG. */
    public static String lit(Muscle muscle, String path) {
        return Material.HERE.path(path, mark(muscle));
    }

    /** The lens on a body seen from the side. */
    Held on(Skeleton skeleton) {
        Skeleton.Leg leg = skeleton.legs().near();
        return switch (muscle.seat()) {
            case THIGH -> held(leg.hip(), 90 - leg.turns().thigh(), onBone());
            case SHIN -> held(leg.knee(), 90 - leg.turns().shin(), onBone());
            case PELVIS, TRUNK ->
                held(
                        skeleton.hip(),
                        skeleton.spine().at(0).pitch() - 90,
                        onSpine(skeleton.spine().horizontal()));
        };
    }

    /** Places along the middle of the lens on a body seen from the side. */
    public List<Vec> middle(Skeleton body) {
        Skeleton.Leg leg = body.legs().near();
        return DoubleStream.of(ALONG)
                .map(t -> lens.from() + (lens.to() - lens.from()) * t)
                .mapToObj(at -> switch (muscle.seat()) {
                    case THIGH -> beside(leg.hip(), leg.knee(), at, Proportions.THIGH_PROFILE);
                    case SHIN -> beside(leg.knee(), leg.ankle(), at, Proportions.SHANK_PROFILE);
                    case PELVIS, TRUNK -> body.spine().at(at).ahead(inside(at, torso));
                })
                .toList();
    }

    private Vec beside(Vec from, Vec to, double at, Profile profile) {
        Vec bone = to.minus(from);
        return from.mix(to, at).plus(bone.left().times(1 / bone.length()), inside(at, profile));
    }

    /** How far the middle of the lens is off the axis of the part that it lies on. */
    private double inside(double at, Profile profile) {
        return lens.side() * (radius(profile.at(at)) - depth(at) / 2);
    }

    private static Held held(Vec at, double turn, String path) {
        return new Held(at, turn, List.of(new Mark.Shape(Material.HERE, path)));
    }

    /** The lens relative to the part that it lies on, along the x axis; on a trunk as if that were straight. */
    public String onBone() {
        return switch (muscle.seat()) {
            case THIGH -> onSegment(Proportions.THIGH, Proportions.THIGH_PROFILE);
            case SHIN -> onSegment(Proportions.SHANK, Proportions.SHANK_PROFILE);
            case PELVIS, TRUNK -> onSpine(new Spine(90, 0, 0, Vec.ZERO));
        };
    }

    /** The part of the lens that lies on a piece of the trunk, as an SVG path; empty when none does. */
    public Optional<String> piece(TrunkSlice slice, double from, double to) {
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
            outer.add(slice.at(at, lens.side() * radius(torso.at(at))));
            inner.add(0, slice.at(at, lens.side() * (radius(torso.at(at)) - depth(at))));
        }
        PathData path = new PathData().start(outer.get(0)).curve(outer).line(inner.get(0));
        return Optional.of(path.curve(inner).close().text());
    }

    /** How deep the lens is at a place: most in its middle, nothing at its ends. */
    private double depth(double at) {
        double t = (at - lens.from()) / (lens.to() - lens.from());
        return 4 * t * (1 - t) * lens.depth();
    }

    private String onSegment(double length, Profile profile) {
        List<Vec> outer = new ArrayList<>();
        for (double place : places()) {
            outer.add(new Vec(length * place, radius(profile.at(place)) * lens.side()));
        }
        double middle = lens.middle();
        double inside = (radius(profile.at(middle)) - lens.depth()) * lens.side();
        return LimbOutline.lens(outer, new Vec(length * middle, inside));
    }

    private String onSpine(Spine spine) {
        List<Vec> outer = new ArrayList<>();
        for (double place : places()) {
            outer.add(spine.at(place).ahead(radius(torso.at(place)) * lens.side()));
        }
        double middle = lens.middle();
        double inside = (radius(torso.at(middle)) - lens.depth()) * lens.side();
        return LimbOutline.lens(outer, spine.at(middle).ahead(inside));
    }

    private double[] places() {
        return DoubleStream.of(SEEN)
                .map(t -> lens.from() + (lens.to() - lens.from()) * t)
                .toArray();
    }

    private double radius(Profile.Station station) {
        return (lens.side() > 0 ? station.front() : station.back()) * .97;
    }
}
