package dev.limber.figure.draw;

import static dev.limber.figure.body.FrontSkeleton.LEFT;
import static dev.limber.figure.body.FrontSkeleton.RIGHT;

import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.FrontSkeleton.Bone;
import dev.limber.figure.body.Person;
import dev.limber.figure.draw.Mark.Group;
import dev.limber.figure.draw.Mark.Shape;
import dev.limber.figure.draw.Mark.Use;
import dev.limber.figure.geometry.Profile;
import dev.limber.figure.geometry.Trig;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.Hand;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.svg.Material;
import dev.limber.figure.svg.PathData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Draws a body from the front. */
public final class FrontDrawing {
    /** A part so narrow is drawn by films alone, in which it may grow. */
    static final double THINNEST = .001;

    private static final double PROFILE_FROM = 75;
    private static final double FLANK_FROM = .03;
    private static final double FLANK_TO = .2;

    private final Person person;
    private final Profile width;
    private final Appearance appearance;
    private final FrontSkeleton body;
    private final FrontOrder order;

    public FrontDrawing(Person person, Appearance appearance, FrontSkeleton body) {
        this(person, appearance, body, FrontOrder.of(appearance, List.of(body)));
    }

    /** A drawing whose marks come in the order of its film. */
    public FrontDrawing(Person person, Appearance appearance, FrontSkeleton body, FrontOrder order) {
        this.person = person;
        this.width = person.torsoWidth();
        this.appearance = appearance;
        this.body = body;
        this.order = order;
    }

    public List<Group> draw() {
        return body.fromBehind() ? fromBehind() : fromTheFront();
    }

    /** Draws a person who lies or kneels face down, seen from above: legs and arms are below the trunk. */
    private List<Group> fromBehind() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(true, both(side -> leg(side).get(1))));
        groups.add(new Group(false, both(side -> leg(side).get(0))));
        groups.add(new Group(false, both(this::arm)));
        groups.add(new Group(false, List.of(neck(), legs(), shirt())));
        groups.add(new Group(false, List.of(headPart(Part.HEAD_BACK, false), hairBehind())));
        return groups;
    }

    private static List<Mark> both(IntFunction<List<Mark>> limb) {
        return Stream.concat(limb.apply(RIGHT).stream(), limb.apply(LEFT).stream())
                .toList();
    }

    private List<Group> fromTheFront() {
        List<Mark> trunk = new ArrayList<>(List.of(hairBehind(), neck()));
        if (appearance.legs()) {
            trunk.add(legs());
        }
        trunk.add(shirt());
        if (onNeck()) {
            trunk.add(2, new Shape(Material.HERE, felt()));
        } else if (appearance.muscles().contains(Muscle.SIDE)) {
            trunk.add(new Shape(Material.HERE, felt()));
        }
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(false, trunk));
        groups.add(new Group(false, head()));
        groups.addAll(arms());
        if (appearance.legs()) {
            int nearer = order.nearerLeg();
            leg(-nearer).forEach(marks -> groups.add(new Group(true, marks)));
            leg(nearer).forEach(marks -> groups.add(new Group(false, marks)));
        }
        return groups;
    }

    public boolean onNeck() {
        return appearance.muscles().contains(Muscle.NECK);
    }

    /** The muscle that is marked, as an SVG path. */
    public String felt() {
        return onNeck() ? neckLens() : sideLens();
    }

    private Use headPart(Part part, boolean mirrored) {
        return new Use(part, body.head(), body.headLean(), new Vec(mirrored ? -1 : 1, 1));
    }

    private boolean profile() {
        return StrictMath.abs(body.turn()) >= PROFILE_FROM;
    }

    private Mark hairBehind() {
        return headPart(profile() && !body.fromBehind() ? Part.NONE : Part.hairBehind(person.hair()), false);
    }

    /**
     * In profile, or from the front with a face that slides to the side to which the head turns. Always as many marks, so
     * that a film may go from one to the other.
     */
    private List<Mark> head() {
        double turned = Trig.sin(body.turn());
        int side = turned < 0 ? -1 : 1;
        double wide = side * StrictMath.max(THINNEST, StrictMath.abs(turned));
        boolean profile = profile();
        return List.of(
                headPart(profile ? Part.head(person.hair()) : Part.headFront(person.hair()), profile && turned < 0),
                onFace(profile ? Part.NONE : Part.FEATURES, turned * .03, Trig.cos(body.turn()) * .8 + .2),
                onFace(profile ? Part.NONE : Part.ASIDE, -side * .044, wide));
    }

    private Use onFace(Part part, double aside, double wide) {
        Vec at = body.head().plus(Trig.front(body.headLean()), aside);
        return new Use(part, at, body.headLean(), new Vec(wide, 1));
    }

    /** Each arm whole; where the forearms cross, both of them over both upper arms. */
    private List<Group> arms() {
        List<Mark> left = arm(LEFT);
        List<Mark> right = arm(RIGHT);
        if (!order.crossed() || left.size() == 1 || right.size() == 1) {
            return List.of(new Group(false, left), new Group(false, right));
        }
        return List.of(
                new Group(false, left.subList(2, 3)),
                new Group(false, right.subList(2, 3)),
                new Group(false, left.subList(0, 2)),
                new Group(false, right.subList(0, 2)));
    }

    public Use neck() {
        double lean = body.lean(.3) + (body.headLean() - body.lean(.3)) * .6;
        return new Use(Part.NECK, body.at(.292, 0), lean - 90, new Vec(1, 1.05));
    }

    private Part hand() {
        if (body.fromBehind()) {
            return Part.HAND_FLAT;
        }
        return appearance.hands().near() == Hand.FIST ? Part.HAND_FIST : Part.HAND_FRONT;
    }

    private List<Mark> arm(int side) {
        Bone upper = body.upperArm(side);
        Bone fore = body.forearm(side);
        Vec scale = new Vec(upper.seen(), side * person.limbs());
        Use sleeved = new Use(Part.UPPER_ARM_SLEEVED, upper.from(), upper.turn(), scale);
        if (!order.whole(side)) {
            return List.of(sleeved);
        }
        return List.of(
                new Use(hand(), fore.to(), fore.turn(), new Vec(1, side)),
                new Use(Part.FOREARM_BARE, fore.from(), fore.turn(), new Vec(fore.seen(), side * person.limbs())),
                sleeved);
    }

    /** Thigh and lower leg, parted by a line where one lies before the other; in profile when the pelvis is turned. */
    private List<List<Mark>> leg(int side) {
        Bone thigh = body.thigh(side);
        Bone shin = body.shin(side);
        Bone foot = body.foot(side);
        boolean profile = order.sideways();
        boolean behind = body.fromBehind();
        Vec footScale = profile || behind ? new Vec(1, behind ? side : 1) : new Vec(foot.seen(), 1);
        double calf = profile ? person.limbs() : side * person.limbs();
        List<Mark> upper =
                List.of(new Use(Part.THIGH_CLAD, thigh.from(), thigh.turn(), new Vec(thigh.seen(), person.limbs())));
        List<Mark> lower = List.of(
                new Use(profile || behind ? Part.FOOT_BARE : Part.FOOT_FRONT, foot.from(), foot.turn(), footScale),
                new Use(Part.SHIN_CLAD, shin.from(), shin.turn(), new Vec(shin.seen(), calf)));
        return profile ? List.of(Stream.concat(lower.stream(), upper.stream()).toList()) : List.of(upper, lower);
    }

    private double half(double s) {
        double roll = body.roll() * (1 - Trig.clamp((s - .02) / .13, 0, 1));
        double half = width.at(s).front();
        return StrictMath.hypot(half * Trig.cos(roll), .74 * half * Trig.sin(roll));
    }

    private List<Vec> edge(double from, double to, int side) {
        List<Vec> points = new ArrayList<>();
        width.between(from, to).forEach(station -> {
            double half = half(station.at());
            points.add(body.at(station.at(), side * half).plus(body.lifted(half, station.at())));
        });
        return points;
    }

    private Shape shirt() {
        List<Vec> one = edge(.058, .316, 1);
        List<Vec> other = edge(.058, .316, -1);
        Collections.reverse(other);
        PathData path = new PathData().start(one.get(0)).curve(one);
        path.quad(body.at(.296, 0), other.get(0)).curve(other);
        return new Shape(Material.TOP, path.close().text());
    }

    /** The hips as they are when they do not turn, as SVG. */
    public String hipsSquare() {
        Shape square = new FrontDrawing(person, appearance, body.square()).legs();
        return square.material().path(square.path());
    }

    /** How they are narrowed, about the middle of the body, when they turn. */
    public Use hipsSeen() {
        double seen = half(0) / width.at(0).front();
        Vec straight = Trig.front(body.lies()).times(body.square().at(0, 0).x() * (1 - seen));
        return new Use(Part.NONE, body.at(0, 0).plus(straight), body.lies(), new Vec(seen, 1));
    }

    private Shape legs() {
        List<Vec> one = edge(-.06, .07, 1);
        List<Vec> other = edge(-.06, .07, -1);
        Collections.reverse(other);
        PathData path =
                new PathData().start(one.get(0)).curve(one).line(other.get(0)).curve(other);
        return new Shape(
                Material.LEGS, path.quad(body.at(-.07, 0), one.get(0)).close().text());
    }

    private String neckLens() {
        int side = body.stretched(true);
        double lean = body.headLean();
        Vec ear = body.head().plus(Trig.up(lean), -.02).plus(Trig.front(lean), side * .035);
        Vec inner = body.head().plus(Trig.up(lean), -.05).plus(Trig.front(lean), side * .006);
        Vec shoulder = body.at(.305, side * .062);
        Vec base = body.at(.3, side * .012);
        Vec bend = body.neckBase().plus(new Vec(side * .03, .025));
        return new PathData()
                .start(shoulder)
                .quad(bend, ear)
                .line(inner)
                .quad(body.neckBase().plus(new Vec(side * .012, .02)), base)
                .close()
                .text();
    }

    private String sideLens() {
        int side = body.stretched(false);
        List<Vec> outer = new ArrayList<>();
        for (double s = FLANK_FROM; s < FLANK_TO + .01; s += (FLANK_TO - FLANK_FROM) / 3) {
            outer.add(body.at(s, side * half(s) * .97));
        }
        double middle = (FLANK_FROM + FLANK_TO) / 2;
        return LimbOutline.lens(outer, body.at(middle, side * (half(middle) * .97 - .045)));
    }
}
