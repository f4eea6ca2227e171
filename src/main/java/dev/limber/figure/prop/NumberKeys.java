package dev.limber.figure.prop;

import dev.limber.contract.KeyDeclaration;
import dev.limber.contract.Quantity;
import dev.limber.contract.Values;
import dev.limber.figure.geometry.Bounds;
import java.util.OptionalDouble;

/** Declares keys of figure files that hold a number; several kinds of props share some of them. */
public final class NumberKeys {
    /** A place across the picture. */
    public static final KeyDeclaration X = number("x", "0.26", "Place from left to right, in heights of the person.");
    /** A place above the floor. */
    public static final KeyDeclaration Y = number("y", "0.05", "Place above the floor, in heights of the person.");

    static final KeyDeclaration FROM = number("from", "-0.5", "Where it begins.");
    static final KeyDeclaration TO = number("to", "0.5", "Where it ends.");
    static final KeyDeclaration WIDTH = number("width", "0.2", "Its width, in heights of the person.");
    static final KeyDeclaration HEIGHT = number("height", "0.2", "Its height, in heights of the person.");
    static final KeyDeclaration SIZE = number("size", "0.08", "How large it is.");
    static final KeyDeclaration FAR = number("far", "1", "1 for the far hand.");

    private NumberKeys() {}

    /** A key that may be left out. */
    public static KeyDeclaration number(String name, String example, String description) {
        return KeyDeclaration.optional(name, new Quantity(), example, description);
    }

    static OptionalDouble read(Values values, String key) {
        return values.has(key) ? OptionalDouble.of(values.measure(key, 0)) : OptionalDouble.empty();
    }

    static boolean isSet(Values values, String key) {
        return values.measure(key, 0) > 0;
    }

    /** The box of x, y, width and height. */
    static Bounds box(Values values, double width, double height) {
        double x = values.measure("x", 0);
        double y = values.measure("y", 0);
        return new Bounds(x, y, x + values.measure("width", width), y + values.measure("height", height));
    }
}
