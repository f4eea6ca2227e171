package dev.limber.figure.animation;

import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.body.Blend;
import dev.limber.figure.body.FrontPose;
import dev.limber.figure.body.FrontSkeleton;
import dev.limber.figure.body.SideSolver;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.draw.FrontDrawing;
import dev.limber.figure.move.Appearance;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.svg.ShortNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The animation of a move: rigid parts that a style sheet moves from key frame to key frame, forwards and backwards.
 * Without that style sheet it shows its first pose.
 */
public final class Animation {
    /** How often it plays there and back before it stops. */
    private static final int TIMES = 3;

    private static final int ROUNDS = 8;

    private static final String WHEN = "@media screen and (prefers-reduced-motion:no-preference){";
    private static final String PLAYING = ".film[open] ";

    private final Move move;
    private final List<KeyPose> poses;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Layer> layers;
    private final List<Skeleton> bodies = new ArrayList<>();
    private final Map<Keyframes, String> names = new LinkedHashMap<>();

    private Animation(Move move, List<KeyPose> poses) {
        this.move = move;
        this.poses = poses;
        List<List<Layer>> first = List.of();
        for (int i = 1; i < poses.size(); i++) {
            List<List<Layer>> way = way(poses.get(i - 1), poses.get(i));
            first = first.isEmpty() ? way : first;
            segments.add(Segment.of(way, segments));
        }
        this.layers = first.get(0);
        for (int i = 0; i < size(); i++) {
            name(moving(i));
            name(stretching(i));
        }
    }

    /** The animation of a move, if there is more than one pose to show. */
    public static Optional<Animation> of(Move move) {
        List<KeyPose> poses =
                move.loop().stream().flatMap(id -> move.pose(id).stream()).toList();
        return poses.size() < 2 ? Optional.empty() : Optional.of(new Animation(move, poses));
    }

    private List<List<Layer>> way(KeyPose from, KeyPose to) {
        Appearance appearance = appearance();
        Optional<FrontPose> front = from.front();
        if (front.isPresent()) {
            FrontPose last = felt().front().orElse(front.get());
            FrontRig rig = new FrontRig(new FrontDrawing(move.person(), appearance, new FrontSkeleton(last)));
            return samples()
                    .mapToObj(i -> front.get().mix(to.front().orElse(front.get()), i / (double) Segment.SAMPLES))
                    .map(pose -> rig.layers(new FrontDrawing(move.person(), appearance, new FrontSkeleton(pose))))
                    .toList();
        }
        SideSolver solver = new SideSolver(move.person());
        Blend blend = new Blend(from.body(), to.body(), solver);
        SideRig rig = new SideRig(move.person(), appearance, bends());
        return samples()
                .mapToObj(i -> solver.solve(blend.at(i / (double) Segment.SAMPLES)))
                .map(body -> {
                    bodies.add(body);
                    return around(rig.layers(body), body);
                })
                .toList();
    }

    /** How the last pose looks, with the muscles that are felt. */
    private Appearance appearance() {
        return poses.get(poses.size() - 1).appearance().with(felt().appearance().muscles());
    }

    /** The last pose that shows where it is felt; the last of all when none does. */
    private KeyPose felt() {
        return poses.stream()
                .filter(pose -> !pose.appearance().muscles().isEmpty())
                .reduce((before, after) -> after)
                .orElse(poses.get(poses.size() - 1));
    }

    private TrunkRig.Bends bends() {
        return TrunkRig.Bends.of(poses.stream().map(pose -> pose.body().trunk()).toList());
    }

    private static IntStream samples() {
        return IntStream.rangeClosed(0, Segment.SAMPLES);
    }

    private List<Layer> around(List<Layer> body, Skeleton skeleton) {
        List<Layer> all = new ArrayList<>();
        all.add(new Layer(false, false, HeldProps.behind(props(), skeleton)));
        all.addAll(body);
        all.add(new Layer(false, false, HeldProps.before(props(), skeleton)));
        return all;
    }

    private List<Prop> props() {
        return poses.get(poses.size() - 1).props();
    }

    private void name(Keyframes keyframes) {
        if (!keyframes.still()) {
            names.putIfAbsent(keyframes, "k" + names.size());
        }
    }

    private int size() {
        return segments.get(0).size();
    }

    public Move move() {
        return move;
    }

    /** The key poses in the order in which they are played. */
    public List<KeyPose> poses() {
        return poses;
    }

    public List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** The first sample, from back to front. */
    List<Layer> layers() {
        return layers;
    }

    /** The props that do not move. */
    List<Prop> fixed() {
        return HeldProps.fixed(props());
    }

    List<Skeleton> bodies() {
        return List.copyOf(bodies);
    }

    public Segment.PartState part(int part) {
        return segments.get(0).at(part, 0);
    }

    /** The class of a part that moves; empty for one that does not. */
    String moves(int part) {
        return names.getOrDefault(moving(part), "");
    }

    /** The class of a part that is stretched; empty for one that is not. */
    String stretches(int part) {
        return names.getOrDefault(stretching(part), "");
    }

    private Keyframes moving(int part) {
        return Keyframes.moving(this, part);
    }

    private Keyframes stretching(int part) {
        return Keyframes.stretching(this, part);
    }

    /** Whether it ends in its first pose and plays on from there, as walking does; else it plays backwards. */
    boolean round() {
        return poses.get(0).id().equals(poses.get(poses.size() - 1).id());
    }

    /** The style sheet that animates the figure while its box is open. It does nothing on paper, nor for readers who ask for
     * reduced motion. */
    public String css(Durations ofMove) {
        Durations pace = round() ? Durations.round() : ofMove;
        StringBuilder css = new StringBuilder(WHEN + PLAYING + "[class^=k]{animation:"
                + ShortNumbers.hundredths(pace.seconds(segments.size())) + "s "
                + (round() ? "linear " + ROUNDS : Easing.WHOLE + " " + 2 * TIMES + " alternate") + "}");
        names.forEach((keyframes, name) -> css.append(PLAYING)
                .append('.')
                .append(name)
                .append("{animation-name:")
                .append(name)
                .append('}'));
        names.forEach((keyframes, name) -> css.append("@keyframes ")
                .append(name)
                .append('{')
                .append(keyframes.frames(pace, segments.size()))
                .append('}'));
        return css.append('}').toString();
    }
}
