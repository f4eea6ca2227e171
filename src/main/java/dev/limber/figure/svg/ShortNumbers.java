package dev.limber.figure.svg;

import dev.limber.figure.geometry.Vec;

/** Short numbers, the same in every locale. */
public final class ShortNumbers {
    private ShortNumbers() {}

    public static String tenths(double value) {
        return scaled(StrictMath.round(value * 10), 10);
    }

    public static String hundredths(double value) {
        return scaled(StrictMath.round(value * 100), 100);
    }

    /** Two numbers in hundredths, as a transform takes them. */
    public static String pair(Vec numbers, String between) {
        return hundredths(numbers.x()) + between + hundredths(numbers.y());
    }

    private static String scaled(long units, int scale) {
        String sign = units < 0 ? "-" : "";
        long size = StrictMath.abs(units);
        long rest = size % scale;
        String whole = sign + (size / scale == 0 && rest > 0 ? "" : size / scale);
        if (rest == 0) {
            return whole.equals("-0") ? "0" : whole;
        }
        String digits = String.valueOf(scale + rest).substring(1);
        return whole + "." + digits.replaceFirst("0+$", "");
    }
}
