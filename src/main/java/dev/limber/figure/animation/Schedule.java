package dev.limber.figure.animation;

import dev.limber.figure.move.KeyPose;
import dev.limber.figure.svg.ShortNumbers;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * When an animation reaches and leaves each of its poses.
 *
 * @param pauses the seconds that it stays at each pose; half of the rest and of the last hold belong to the way back
 * @param move the seconds from pose to pose
 */
record Schedule(List<Double> pauses, double move) {
    /** One that takes longer is seen once, there and back. */
    private static final double LONG = 15;
    /** From here on a hold is long enough to see a move twice and not three times. */
    private static final double LONG_HOLD = 3;

    Schedule {
        pauses = List.copyOf(pauses);
    }

    /** It rests in the pose from which the moves start, and holds where one of them ends. */
    static Schedule of(Animation animation, ToIntFunction<KeyPose> seconds) {
        List<KeyPose> poses = animation.poses();
        int last = poses.size() - 1;
        return new Schedule(
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> {
                            Tempo tempo = Tempo.ofHold(seconds.applyAsInt(poses.get(i)));
                            double pause =
                                    animation.endsMove(i) ? tempo.hold() : animation.startsMove(i) ? tempo.rest() : 0;
                            return i == 0 || i == last ? pause / 2 : pause;
                        })
                        .toList(),
                Tempo.MOVE);
    }

    /** A move that repeats without a pause, such as walking; in water it is slower. */
    static Schedule round(int poses, boolean swims) {
        return new Schedule(IntStream.range(0, poses).mapToObj(i -> 0d).toList(), swims ? Tempo.STROKE : Tempo.STEP);
    }

    double seconds() {
        return leave(pauses.size() - 1);
    }

    /** How often it plays there and back before it stops. */
    int times() {
        if (seconds() > LONG) {
            return 1;
        }
        return pauses.get(pauses.size() - 1) * 2 > LONG_HOLD ? 2 : 3;
    }

    private double arrive(int pose) {
        return pose * move
                + pauses.stream().limit(pose).mapToDouble(pause -> pause).sum();
    }

    private double leave(int pose) {
        return arrive(pose) + pauses.get(pose);
    }

    /** The time at a pose, as the selector of a key frame. */
    String at(int pose) {
        if (pose == 0) {
            return "0%," + percent(leave(0));
        }
        String arrives = percent(arrive(pose));
        if (pose == pauses.size() - 1) {
            return arrives + ",to";
        }
        return pauses.get(pose) > 0 ? arrives + "," + percent(leave(pose)) : arrives;
    }

    /** The time on the way from a pose to the next. */
    String after(int pose, double share) {
        return percent(leave(pose) + move * share);
    }

    private String percent(double time) {
        return ShortNumbers.tenths(time / seconds() * 100) + "%";
    }
}
