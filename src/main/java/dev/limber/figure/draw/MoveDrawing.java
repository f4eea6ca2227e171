package dev.limber.figure.draw;

import dev.limber.figure.body.Blend;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.Landmark;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.geometry.Vec;
import dev.limber.figure.move.Fault;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.svg.Placement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Draws the key poses of one move in one common frame, each of them once. Thread-safe. */
public final class MoveDrawing {
    public static final double MARGIN = .035;
    private static final double BELOW_FLOOR = .04;
    private static final double ARROW_AWAY = .075;
    private static final double NEAR_AWAY = .04;
    private static final double KNEE_AHEAD = .06;
    private static final Bounds SHOULDERS = new Bounds(-.33, .1, .33, .56);
    private static final int SAMPLES = 12;

    private final Move move;
    private final SideSolver solver;
    /** By the pose itself: in a file with mistakes two may have one id. */
    private final Map<KeyPose, Still> stills = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Map<KeyPose, Bounds> frames = Collections.synchronizedMap(new IdentityHashMap<>());

    public MoveDrawing(Move move) {
        this.move = move;
        this.solver = new SideSolver(move.person());
    }

    /** One frame for the poses of a section in one view, so that it does not jump from step to step. */
    private Bounds common(KeyPose pose) {
        Bounds box = Bounds.NONE;
        for (KeyPose other : move.poses()) {
            boolean sameView = other.front().isPresent() == pose.front().isPresent() && !headOnly(other);
            box = sameView && shownIn(pose.section(), other) ? box.join(around(other)) : box;
        }
        Bounds wide = (box.equals(Bounds.NONE) || !shownIn(pose.section(), pose) ? around(pose) : box).padded(MARGIN);
        return new Bounds(wide.left(), StrictMath.min(wide.bottom(), -BELOW_FLOOR), wide.right(), wide.top());
    }

    /** Whether a pose stands in a section, or is seen in it as a ghost. */
    private boolean shownIn(String section, KeyPose pose) {
        boolean stands = pose.section().equals(section)
                && !(section.isEmpty() && pose.steps().isEmpty());
        return stands
                || move.poses().stream()
                        .anyMatch(other -> other.section().equals(section)
                                && other.ghost().filter(pose.id()::equals).isPresent());
    }

    /** The frame of the pose's section, or a wider one where arrows leave it. */
    public Bounds frame(KeyPose pose) {
        return frames.computeIfAbsent(pose, this::framed);
    }

    private Bounds framed(KeyPose pose) {
        Optional<Bounds> fixed = fixedFrame(pose);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Bounds box = common(pose);
        for (List<Vec> path : arrows(pose)) {
            for (Vec point : path) {
                box = box.join(Bounds.NONE.with(point, .03));
            }
        }
        return box;
    }

    /** The frame that an editor set, or head and shoulders. */
    private Optional<Bounds> fixedFrame(KeyPose pose) {
        return pose.crop().or(() -> headOnly(pose) ? Optional.of(SHOULDERS) : Optional.empty());
    }

    private static boolean headOnly(KeyPose pose) {
        return pose.front().isPresent() && !pose.appearance().legs();
    }

    /** A frame for this pose alone. */
    public Bounds closeFrame(KeyPose pose) {
        Optional<Bounds> fixed = fixedFrame(pose);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Bounds box = around(pose).padded(MARGIN);
        return new Bounds(box.left(), StrictMath.min(box.bottom(), -BELOW_FLOOR), box.right(), box.top());
    }

    private Bounds around(KeyPose pose) {
        Skeleton body = solver.solve(pose.body());
        Bounds box = pose.front()
                .map(front -> around(new FrontSkeleton(front), pose.appearance().legs()))
                .orElseGet(body::bounds);
        for (Prop prop : pose.props()) {
            box = box.join(prop.bounds(body));
        }
        return box;
    }

    /** Head and shoulders, or the whole body when its legs are drawn. */
    private static Bounds around(FrontSkeleton body, boolean legs) {
        Bounds box = Bounds.NONE.with(body.head(), .1).with(body.at(.06, 0), .06);
        for (int side : new int[] {FrontSkeleton.RIGHT, FrontSkeleton.LEFT}) {
            box = box.with(body.at(.24, side * .14), .06)
                    .with(body.forearm(side).to(), legs ? .1 : 0)
                    .with(body.upperArm(side).to(), legs ? .03 : 0);
            if (legs) {
                box = box.with(body.thigh(side).to(), .06).with(body.foot(side).to(), .04);
            }
        }
        return box;
    }

    /** Rings and labels where something is wrong with a pose. */
    public FaultMark marks(KeyPose pose, List<Fault.Spot> spots) {
        Vec middle = pose.front().isPresent()
                ? new FrontSkeleton(pose.front().get()).at(.1, 0)
                : solver.solve(pose.body()).spine().at(.1).point();
        return new FaultMark(spots, frame(pose), middle);
    }

    /** A pose with its props and arrows, without its ghost. */
    public Still draw(KeyPose pose) {
        return stills.computeIfAbsent(pose, this::drawn);
    }

    private Still drawn(KeyPose pose) {
        Skeleton body = solver.solve(pose.body());
        PropDrawing props = new PropDrawing(pose.props(), common(pose).padded(-MARGIN));
        String arrows = Arrow.svg(arrows(pose));
        List<Mark.Group> groups = pose.front()
                .map(FrontSkeleton::new)
                .map(front -> new FrontDrawing(move.person(), pose.appearance(), front).draw())
                .orElseGet(() -> new SideDrawing(move.person(), pose.appearance())
                        .draw(body, PropDrawing.between(pose.props())));
        String behind = pose.front().isPresent() ? props.underneath() : props.behind(body);
        boolean front = pose.front().isPresent();
        Placement root = front ? Placement.ORIGIN : hips(body);
        return new Still(behind, root, cropped(pose, groups), front ? "" : props.before(body), arrows);
    }

    /** What is seen of a body; all of one that is a ghost, which may stand in another picture. */
    private List<Mark.Group> cropped(KeyPose pose, List<Mark.Group> body) {
        boolean ghost = move.poses().stream()
                .anyMatch(other -> other.ghost().filter(pose.id()::equals).isPresent());
        return pose.crop()
                .filter(crop -> !ghost)
                .map(crop -> new InPicture(crop).of(body))
                .orElse(body);
    }

    /** The hips and the direction of the back there, rounded as an attribute can say it. */
    private static Placement hips(Skeleton body) {
        Placement hip = Placement.of(body.hip(), body.spine().at(0).pitch() - 90);
        return new Placement(hip.x(), hip.y(), StrictMath.round(hip.turn() * 10) / 10d).onGrid();
    }

    /**
     * The layers of a still, from back to front.
     *
     * @param root the transform of the body: its hips and the direction of its back, so that its parts have short
     *       numbers
     */
    public record Still(String behind, Placement root, List<Mark.Group> body, String before, String arrows) {}

    /** Whether the arrow that a pose asks for is drawn: there is none where the part has not moved. */
    public boolean follows(KeyPose pose, Landmark mark) {
        return !arrow(pose, mark).isEmpty();
    }

    private List<List<Vec>> arrows(KeyPose pose) {
        return pose.arrows().stream()
                .map(mark -> arrow(pose, mark))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private List<Vec> arrow(KeyPose pose, Landmark mark) {
        Optional<KeyPose> ghost = pose.ghost().flatMap(move::pose);
        return pose.front().isPresent()
                ? ghost.flatMap(KeyPose::front)
                        .map(start -> frontArrow(start, pose, mark))
                        .orElse(List.of())
                : ghost.map(start -> sideArrow(start, pose, mark)).orElse(List.of());
    }

    private List<Vec> sideArrow(KeyPose start, KeyPose pose, Landmark mark) {
        Blend blend = new Blend(start.body(), pose.body(), solver);
        Vec middle = solver.solve(blend.at(.5)).spine().at(.1).point();
        List<Vec> path = way(share -> mark.on(solver.solve(blend.at(share))));
        return mark.trunk()
                ? Arrow.ahead(path, mark.clear(path, solver.solve(pose.body())))
                : Arrow.aboveFloor(Arrow.away(path, middle, mark.beside()));
    }

    /** A knee leads the way before its arrow; that of any other part runs beside the part. */
    private static List<Vec> frontArrow(FrontPose start, KeyPose pose, Landmark mark) {
        FrontPose end = pose.front().orElseThrow();
        List<Vec> path = way(share -> new FrontSkeleton(start.mix(end, share)).on(mark));
        return mark == Landmark.NEAR_KNEE || mark == Landmark.FAR_KNEE
                ? Arrow.ahead(path, KNEE_AHEAD)
                : Arrow.away(path, Vec.ZERO, pose.appearance().legs() ? NEAR_AWAY : ARROW_AWAY);
    }

    private static List<Vec> way(DoubleFunction<Vec> place) {
        return IntStream.rangeClosed(0, SAMPLES)
                .mapToObj(i -> place.apply(i / (double) SAMPLES))
                .toList();
    }
}
