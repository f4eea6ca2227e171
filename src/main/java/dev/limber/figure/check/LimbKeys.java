package dev.limber.figure.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys at which a fault of a limb may stand, the nearest first.
 *
 * @param limbs the pair of limbs
 * @param both what plants both of them
 */
record LimbKeys(String limbs, String side, String both) {
    static LimbKeys leg(String side) {
        return new LimbKeys("legs", side, "feet");
    }

    static LimbKeys arm(String side) {
        return new LimbKeys("arms", side, "hands");
    }

    /** The limb as a whole, then these keys. */
    List<String> then(List<String> others) {
        return Stream.concat(limb(), others.stream()).toList();
    }

    /** Where the limb is planted, the limb as a whole, then these keys. */
    List<String> plantedThen(List<String> others) {
        return Stream.concat(limb().map(key -> key + ".x"), then(others).stream())
                .toList();
    }

    private Stream<String> limb() {
        return Stream.of(limbs + "." + side, limbs + ".both", both);
    }
}
