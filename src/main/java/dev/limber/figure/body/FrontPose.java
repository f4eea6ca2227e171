package dev.limber.figure.body;

import dev.limber.figure.geometry.Trig;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A pose seen from the front, from above or from the feet: its numbers by key, most of them degrees. {@code out} turns a
 * limb away from the middle of the body, {@code ahead} turns it towards the viewer.
 */
public record FrontPose(Map<String, Double> numbers) {
    public FrontPose {
        numbers = Map.copyOf(numbers);
    }

    FrontPose with(String key, double number) {
        Map<String, Double> changed = new HashMap<>(numbers);
        changed.put(key, number);
        return new FrontPose(changed);
    }

    public double of(String key) {
        return numbers.getOrDefault(key, 0d);
    }

    /** One leg's own number, else that of both. */
    public double of(String key, int side) {
        return own(side == FrontSkeleton.RIGHT ? "right-" + key : key);
    }

    /** A number; that of both legs for a right leg without its own, that of the thigh for a shin without its own. */
    private double own(String key) {
        if (numbers.containsKey(key)) {
            return of(key);
        }
        String both = key.replaceFirst("^right-(?=hip|knee|spread|shin)", "");
        return both.equals(key) ? of(key.replaceFirst("^shin-", "")) : own(both);
    }

    public FrontPose mix(FrontPose other, double t) {
        Map<String, Double> mixed = new HashMap<>();
        Stream.concat(numbers.keySet().stream(), other.numbers.keySet().stream())
                .forEach(key -> mixed.put(key, Trig.mix(own(key), other.own(key), t)));
        return new FrontPose(mixed);
    }
}
