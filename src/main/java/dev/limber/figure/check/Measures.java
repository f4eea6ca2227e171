package dev.limber.figure.check;

import java.util.Locale;

/** Numbers as messages print them. */
public final class Measures {
    private Measures() {}

    /** The nearest whole number. */
    public static String whole(double value) {
        return String.valueOf(StrictMath.round(value));
    }

    static String hundredths(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
