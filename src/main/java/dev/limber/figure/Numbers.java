package dev.limber.figure;

/** Short numbers, the same in every locale. */
final class Numbers {
    private Numbers() {}

    static String tenths(double value) {
        return scaled(StrictMath.round(value * 10), 10);
    }

    static String hundredths(double value) {
        return scaled(StrictMath.round(value * 100), 100);
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
