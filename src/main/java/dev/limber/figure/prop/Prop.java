package dev.limber.figure.prop;

import java.util.List;
import java.util.Map;

/** A thing beside the body, with its own numbers where the usual ones do not fit. */
public record Prop(Kind kind, Map<String, Double> numbers) {
    /** What there is, and the numbers each takes. */
    public enum Kind {
        MAT("from", "to", "y"),
        FLOOR("from", "to"),
        WALL("x", "height"),
        CHAIR("x", "seat", "back", "turned"),
        TABLE("x", "width", "height"),
        BED("from", "to"),
        STEP("x", "y", "width", "height"),
        SHEET("x", "y", "width", "height"),
        CUSHION("x", "y", "width", "height", "between"),
        ROLL("x", "y", "size"),
        BALL("x", "y", "size"),
        STRAP("at"),
        DUMBBELL("far"),
        POLE("x", "far"),
        BAND("x", "y"),
        WATER("from", "to", "y", "depth"),
        GAP("x");

        private final List<String> keys;

        Kind(String... keys) {
            this.keys = List.of(keys);
        }

        public List<String> keys() {
            return keys;
        }
    }

    public Prop {
        numbers = Map.copyOf(numbers);
    }

    /** Whether it lies between the two legs or the two arms. */
    public boolean between() {
        return number("between", 0) > 0;
    }

    public double number(String key, double otherwise) {
        return numbers.getOrDefault(key, otherwise);
    }
}
