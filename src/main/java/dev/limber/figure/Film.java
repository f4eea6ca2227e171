package dev.limber.figure;

import dev.limber.figure.Rigid.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A move in motion: rigid parts that a style sheet turns from key frame to key frame, there and back. At rest it is a
 * still of its first pose.
 */
final class Film {
    /** How often it goes there and back before it stops by itself. */
    private static final int TIMES = 3;

    private static final int ROUNDS = 8;

    private static final String WHEN = "@media screen and (prefers-reduced-motion:no-preference){";
    private static final String PLAYING = ".film[open] ";

    private final Move move;
    private final List<KeyPose> poses;
    private final List<Reel> reels = new ArrayList<>();
    private final List<Layer> layers;
    private final List<Skeleton> bodies = new ArrayList<>();
    private final Map<Track, String> names = new LinkedHashMap<>();

    private Film(Move move, List<KeyPose> poses) {
        this.move = move;
        this.poses = poses;
        List<List<Layer>> first = List.of();
        for (int i = 1; i < poses.size(); i++) {
            List<List<Layer>> way = way(poses.get(i - 1), poses.get(i));
            first = first.isEmpty() ? way : first;
            reels.add(new Reel(way, reels));
        }
        this.layers = first.get(0);
        for (int i = 0; i < size(); i++) {
            name(moving(i));
            name(stretching(i));
        }
    }

    /** The film of a move, if there is more than one pose to show. */
    static Optional<Film> of(Move move) {
        List<KeyPose> poses =
                move.loop().stream().flatMap(id -> move.pose(id).stream()).toList();
        return poses.size() < 2 ? Optional.empty() : Optional.of(new Film(move, poses));
    }

    private List<List<Layer>> way(KeyPose from, KeyPose to) {
        Look look = look();
        Optional<FrontPose> front = from.front();
        if (front.isPresent()) {
            FrontPose last = felt().front().orElse(front.get());
            FrontRig rig = new FrontRig(new FrontDrawing(move.person(), look, new FrontSkeleton(last)));
            return samples()
                    .mapToObj(i -> front.get().mix(to.front().orElse(front.get()), i / (double) Reel.SAMPLES))
                    .map(pose -> rig.layers(new FrontDrawing(move.person(), look, new FrontSkeleton(pose))))
                    .toList();
        }
        SideSolver solver = new SideSolver(move.person());
        Blend blend = new Blend(from.body(), to.body(), solver);
        SideRig rig = new SideRig(move.person(), look, bends());
        return samples()
                .mapToObj(i -> solver.solve(blend.at(i / (double) Reel.SAMPLES)))
                .map(body -> {
                    bodies.add(body);
                    return around(rig.layers(body), body);
                })
                .toList();
    }

    /** How the last pose looks, with the muscles that are felt. */
    private Look look() {
        return poses.get(poses.size() - 1).look().with(felt().look().muscles());
    }

    /** The last pose that shows where it is felt; the last of all when none does. */
    private KeyPose felt() {
        return poses.stream()
                .filter(pose -> !pose.look().muscles().isEmpty())
                .reduce((before, after) -> after)
                .orElse(poses.get(poses.size() - 1));
    }

    private TrunkRig.Bends bends() {
        return TrunkRig.Bends.of(poses.stream().map(pose -> pose.body().trunk()).toList());
    }

    private static IntStream samples() {
        return IntStream.rangeClosed(0, Reel.SAMPLES);
    }

    private List<Layer> around(List<Layer> body, Skeleton skeleton) {
        List<Layer> all = new ArrayList<>();
        all.add(new Layer(false, false, Carried.behind(props(), skeleton)));
        all.addAll(body);
        all.add(new Layer(false, false, Carried.before(props(), skeleton)));
        return all;
    }

    private List<Prop> props() {
        return poses.get(poses.size() - 1).props();
    }

    private void name(Track track) {
        if (!track.still()) {
            names.putIfAbsent(track, "k" + names.size());
        }
    }

    private int size() {
        return reels.get(0).size();
    }

    Move move() {
        return move;
    }

    /** From the start to the end of the way. */
    List<KeyPose> poses() {
        return poses;
    }

    List<Reel> reels() {
        return List.copyOf(reels);
    }

    /** The first sample, from back to front. */
    List<Layer> layers() {
        return layers;
    }

    /** What stays where it is, and the body among it. */
    List<Prop> fixed() {
        return Carried.fixed(props());
    }

    List<Skeleton> bodies() {
        return List.copyOf(bodies);
    }

    Reel.Knot knot(int knot) {
        return reels.get(0).at(knot, 0);
    }

    /** The class of a part that moves; empty for one that does not. */
    String moves(int knot) {
        return names.getOrDefault(moving(knot), "");
    }

    /** The class of a part that is stretched; empty for one that is not. */
    String stretches(int knot) {
        return names.getOrDefault(stretching(knot), "");
    }

    private Track moving(int knot) {
        return Track.moving(this, knot);
    }

    private Track stretching(int knot) {
        return Track.stretching(this, knot);
    }

    /** Whether it ends where it began, and goes on from there; else it goes back the way it came. */
    boolean round() {
        return poses.get(0).id().equals(poses.get(poses.size() - 1).id());
    }

    /** The style sheet that makes it move while its box is open; nothing on paper or for who wants less motion. */
    String css(Pace ofMove) {
        Pace pace = round() ? Pace.round() : ofMove;
        StringBuilder css = new StringBuilder(WHEN + PLAYING + "[class^=k]{animation:"
                + Numbers.hundredths(pace.seconds(reels.size())) + "s "
                + (round() ? "linear " + ROUNDS : Ease.WHOLE + " " + 2 * TIMES + " alternate") + "}");
        names.forEach((track, name) -> css.append(PLAYING)
                .append('.')
                .append(name)
                .append("{animation-name:")
                .append(name)
                .append('}'));
        names.forEach((track, name) -> css.append("@keyframes ")
                .append(name)
                .append('{')
                .append(track.frames(pace, reels.size()))
                .append('}'));
        return css.append('}').toString();
    }
}
