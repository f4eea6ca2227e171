package dev.limber.figure.animation;

import dev.limber.figure.animation.MoveSampler.Samples;
import dev.limber.figure.animation.RigidPart.Layer;
import dev.limber.figure.body.Skeleton;
import dev.limber.figure.move.KeyPose;
import dev.limber.figure.move.Move;
import dev.limber.figure.prop.Prop;
import dev.limber.figure.prop.Water;
import dev.limber.figure.svg.ShortNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The animation of a move: rigid parts that a style sheet moves from key frame to key frame, forwards and backwards.
 * Without that style sheet it shows its first pose.
 */
public final class Animation {
    private static final int ROUNDS = 8;
    /** How far a part may be from where it began to be there again. */
    private static final double SAME = .002;

    private static final String WHEN = "@media screen and (prefers-reduced-motion:no-preference){";
    private static final String PLAYING = ".film[open] ";

    private final Move move;
    /** Begins the names of its key frames, so that several of them stand on one page. */
    private final String prefix;

    private final List<KeyPose> poses;
    private final List<Layer> layers;
    private final List<Skeleton> bodies;
    private final List<Segment> segments;
    private final Map<Keyframes, String> names = new LinkedHashMap<>();

    private Animation(Move move, String prefix, List<KeyPose> poses, List<Samples> samples) {
        this.move = move;
        this.prefix = prefix;
        this.poses = poses;
        this.layers = samples.get(0).layers().get(0);
        this.bodies =
                samples.stream().flatMap(sample -> sample.bodies().stream()).toList();
        this.segments = Segment.through(samples);
    }

    /** The animations of a move: one for each loop with more than one pose to show. */
    public static List<Animation> of(Move move) {
        List<List<KeyPose>> films = move.loops().stream()
                .map(move::shown)
                .filter(poses -> poses.size() > 1)
                .toList();
        List<Animation> animations = new ArrayList<>();
        for (List<KeyPose> poses : films) {
            String prefix = films.size() == 1 ? "k" : "k" + (char) ('a' + animations.size());
            Animation animation = new Animation(move, prefix, poses, new MoveSampler(move, poses).samples());
            animation.nameParts();
            animations.add(animation);
        }
        return List.copyOf(animations);
    }

    /** Gives parts that move alike one name. */
    private void nameParts() {
        for (int i = 0; i < segments.get(0).size(); i++) {
            name(Keyframes.moving(this, i));
            name(Keyframes.stretching(this, i));
        }
    }

    private List<Prop> props() {
        return poses.get(poses.size() - 1).props();
    }

    private void name(Keyframes keyframes) {
        if (!keyframes.still()) {
            names.putIfAbsent(keyframes, prefix + names.size());
        }
    }

    public Move move() {
        return move;
    }

    /** The key poses in the order in which they are played. */
    public List<KeyPose> poses() {
        return poses;
    }

    public List<Segment> segments() {
        return segments;
    }

    /** The layers of the first sample, from back to front. */
    List<Layer> layers() {
        return layers;
    }

    /** The props that do not move. */
    List<Prop> fixed() {
        return HeldProps.fixed(props());
    }

    /** The bodies at all samples; none in a view from the front. */
    List<Skeleton> bodies() {
        return bodies;
    }

    public Segment.PartState part(int part) {
        return segments.get(0).at(part, 0);
    }

    /** The class of a part that moves; empty for one that does not. */
    String moves(int part) {
        return names.getOrDefault(Keyframes.moving(this, part), "");
    }

    /** The class of a part that is stretched; empty for one that is not. */
    String stretches(int part) {
        return names.getOrDefault(Keyframes.stretching(this, part), "");
    }

    /** Whether it ends in its first pose and plays on from there, as walking does; else it plays backwards. */
    boolean round() {
        KeyPose first = poses.get(0);
        KeyPose last = poses.get(poses.size() - 1);
        return poses.size() > 2 && (first.id().equals(last.id()) || turnedRound());
    }

    /** Whether limbs that went round end where they began. */
    private boolean turnedRound() {
        return !bodies.isEmpty() && bodies.get(bodies.size() - 1).looksAs(bodies.get(0), SAME);
    }

    /** Whether a move ends at this pose: the last, or one after which it goes back to the first. */
    boolean endsMove(int pose) {
        return pose == poses.size() - 1 || pose > 0 && startsMove(pose + 1);
    }

    /** Whether moves start from this pose. */
    boolean startsMove(int pose) {
        return poses.get(pose).id().equals(poses.get(0).id());
    }

    /** The poses in which its moves end. */
    public List<KeyPose> ends() {
        return IntStream.range(0, poses.size())
                .filter(pose -> round() ? pose == 0 : endsMove(pose))
                .mapToObj(poses::get)
                .toList();
    }

    /** Begins the names of its key frames. */
    public String prefix() {
        return prefix;
    }

    /** The class of its picture, where its move has several. */
    public String cssClass() {
        return prefix.length() > 1 ? "m-" + prefix : "";
    }

    /**
     * The style sheet that animates the figure while its box is open. It does nothing on paper, nor for readers who ask
     * for reduced motion.
     *
     * @param hold the seconds for which each pose is held
     */
    public String css(ToIntFunction<KeyPose> hold) {
        Schedule schedule = round()
                ? Schedule.round(poses.size(), props().stream().anyMatch(Water.class::isInstance))
                : Schedule.of(this, hold);
        String timing = "animation:" + ShortNumbers.hundredths(schedule.seconds()) + "s "
                + (round() ? "linear " + ROUNDS : Easing.WHOLE + " " + 2 * schedule.times() + " alternate");
        StringBuilder css = new StringBuilder(WHEN + PLAYING + "[class^=" + prefix + "]{" + timing + "}");
        new Lights(poses, schedule)
                .css(PLAYING + (cssClass().isEmpty() ? "" : "." + cssClass() + " "), prefix, timing, css);
        names.forEach((keyframes, name) -> css.append(PLAYING)
                .append('.')
                .append(name)
                .append("{animation-name:")
                .append(name)
                .append('}'));
        names.forEach((keyframes, name) -> css.append("@keyframes ")
                .append(name)
                .append('{')
                .append(keyframes.frames(schedule))
                .append('}'));
        return css.append('}').toString();
    }
}
