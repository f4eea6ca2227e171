package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.body.Blend;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.draw.FrontOrder;
import dev.limber.figure.draw.SideDrawing;
import dev.limber.figure.geometry.Bounds;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.move.Muscle;
import dev.limber.figure.prop.Prop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Samples a move between its key poses: at each sample the body is solved and divided into rigid parts. */
final class MoveSampler {
    private final Move move;
    private final List<KeyPose> poses;
    private final SideSolver solver;

    /**
     * The samples from one key pose to the next.
     *
     * @param layers the rigid parts at each sample
     * @param bodies the body at each sample; none in a view from the front
     */
    record Samples(List<List<Layer>> layers, List<Skeleton> bodies) {
        Samples {
            layers = List.copyOf(layers);
            bodies = List.copyOf(bodies);
        }
    }

    MoveSampler(Move move, List<KeyPose> poses) {
        this.move = move;
        this.poses = poses;
        this.solver = new SideSolver(move.person());
    }

    /** The samples of each transition, in order. */
    List<Samples> samples() {
        return IntStream.range(1, poses.size())
                .mapToObj(i -> between(poses.get(i - 1), poses.get(i)))
                .toList();
    }

    private Samples between(KeyPose from, KeyPose to) {
        return from.front()
                .map(front -> fromTheFront(front, to.front().orElse(front)))
                .orElseGet(() -> fromTheSide(new Blend(from.body(), to.body(), solver)));
    }

    private Samples fromTheFront(FrontPose from, FrontPose to) {
        List<FrontDrawing> felt = new Sides(poses)
                .felt().stream()
                        .flatMap(pose -> pose.front().stream())
                        .map(this::drawing)
                        .toList();
        FrontRig rig = new FrontRig(felt);
        List<List<Layer>> layers = shares().mapToObj(share -> rig.layers(drawing(from.mix(to, share))))
                .toList();
        return new Samples(layers, List.of());
    }

    private FrontDrawing drawing(FrontPose pose) {
        return new FrontDrawing(move.person(), appearance(), new FrontSkeleton(pose), order());
    }

    private FrontOrder order() {
        List<FrontSkeleton> bodies = poses.stream()
                .flatMap(pose -> pose.front().stream())
                .map(FrontSkeleton::new)
                .toList();
        return FrontOrder.of(appearance(), bodies);
    }

    private Samples fromTheSide(Blend blend) {
        SideRig rig = new SideRig(move.person(), appearance(), bends(), legs());
        List<Skeleton> bodies =
                shares().mapToObj(share -> solver.solve(blend.at(share))).toList();
        return new Samples(
                bodies.stream().map(body -> around(rig.layers(body), body)).toList(), bodies);
    }

    /** How the last pose looks, with all muscles that are felt on the way. */
    private Appearance appearance() {
        List<Muscle> muscles = poses.stream()
                .flatMap(pose -> pose.appearance().muscles().stream())
                .distinct()
                .toList();
        return poses.get(poses.size() - 1).appearance().with(muscles);
    }

    /** Whether legs are within the picture. */
    private boolean legs() {
        Bounds picture = poses.stream().flatMap(pose -> pose.crop().stream()).reduce(Bounds.NONE, Bounds::join);
        return poses.stream().anyMatch(pose -> pose.crop().isEmpty())
                || SideRig.showsLegs(
                        new SideDrawing(move.person(), appearance()),
                        picture,
                        poses.stream().map(pose -> solver.solve(pose.body())).toList());
    }

    private TrunkRig.Bends bends() {
        return TrunkRig.Bends.of(poses.stream().map(pose -> pose.body().trunk()).toList());
    }

    private static DoubleStream shares() {
        return IntStream.rangeClosed(0, Segment.SAMPLES).mapToDouble(i -> i / (double) Segment.SAMPLES);
    }

    private List<Layer> around(List<Layer> body, Skeleton skeleton) {
        List<Prop> props = poses.get(poses.size() - 1).props();
        List<Layer> all = new ArrayList<>();
        all.add(new Layer(false, false, HeldProps.behind(props, skeleton)));
        all.addAll(body);
        all.add(new Layer(false, false, HeldProps.before(props, skeleton)));
        return all;
    }
}
