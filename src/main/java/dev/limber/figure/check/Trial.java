package dev.limber.figure.check;

import dev.limber.figure.check.PoseFaults.Told;
import dev.limber.figure.move.KeyPose;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds a number that mends a fault by trying numbers in the pose. */
final class Trial {
    private static final int STEPS_PER_HEIGHT = 100;
    private static final int AROUND = 60;
    private static final int ERROR = 1000;

    private final PoseSource source;
    private final Function<KeyPose, List<Told>> faults;

    /** @param faults what is told of a pose */
    Trial(PoseSource source, Function<KeyPose, List<Told>> faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The first number that works in the place of another: no fault is left there, and none is new elsewhere. */
    OptionalDouble first(KeyPose pose, String key, DoubleStream numbers) {
        int now = weight(faults.apply(pose));
        return numbers.filter(number -> {
                    List<Told> then = faults.apply(source.with(pose, key, number));
                    return weight(then) < now && then.stream().noneMatch(fault -> fault.at(key));
                })
                .findFirst();
    }

    /** One error is worse than any number of warnings. */
    private static int weight(List<Told> faults) {
        return faults.stream()
                .mapToInt(fault -> fault.isError() ? ERROR : fault.hidden() ? 0 : 1)
                .sum();
    }

    /** Hundredths from one number to another, at most two heights of them. */
    static DoubleStream toward(double from, double to) {
        long start = StrictMath.round(from * STEPS_PER_HEIGHT);
        long end = StrictMath.round(to * STEPS_PER_HEIGHT);
        int sign = end < start ? -1 : 1;
        return IntStream.rangeClosed(0, (int) StrictMath.min(StrictMath.abs(end - start), 2L * STEPS_PER_HEIGHT))
                .mapToDouble(i -> (start + (long) sign * i) / (double) STEPS_PER_HEIGHT);
    }

    /** Hundredths on both sides of a number, the nearest first. */
    static DoubleStream around(double number) {
        long middle = StrictMath.round(number * STEPS_PER_HEIGHT);
        return IntStream.rangeClosed(1, AROUND)
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(middle - i, middle + i))
                .map(hundredths -> hundredths / STEPS_PER_HEIGHT);
    }
}
