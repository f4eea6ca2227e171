package dev.limber.figure;

import dev.limber.contract.KeyDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pose seen from the front, from above, or from the feet of a lying body, as its numbers: degrees by name. Out turns a
 * limb away from the middle, ahead turns it towards the viewer.
 */
record FrontPose(Map<String, Double> numbers) {
    /** Every number that a pose may have. */
    static final List<String> KEYS =
            FrontKeys.NUMBERS.stream().map(KeyDeclaration::name).toList();

    FrontPose {
        numbers = Map.copyOf(numbers);
    }

    FrontPose with(String key, double number) {
        Map<String, Double> changed = new HashMap<>(numbers);
        changed.put(key, number);
        return new FrontPose(changed);
    }

    double of(String key) {
        return numbers.getOrDefault(key, 0d);
    }

    /** One leg's own number, else that of both. */
    double of(String key, int side) {
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

    FrontPose mix(FrontPose other, double t) {
        Map<String, Double> mixed = new HashMap<>();
        KEYS.stream()
                .filter(key -> numbers.containsKey(key) || other.numbers.containsKey(key))
                .forEach(key -> mixed.put(key, own(key) + (other.own(key) - own(key)) * t));
        return new FrontPose(mixed);
    }
}
