package dev.limber.chart;

import java.math.BigDecimal;

/** Formats numbers for a chart: with the minus sign U+2212, and as many decimals as their source gave. */
final class ChartNumbers {
    private ChartNumbers() {}

    static String of(BigDecimal number) {
        return number.toPlainString().replace('-', '\u2212');
    }

    /** Formats a number of the axis, without zeros at its end. */
    static String brief(BigDecimal number) {
        return number.signum() == 0 ? "0" : of(number.stripTrailingZeros());
    }

    /** Formats tenths of a percent: {@code 37.5%}. */
    static String percent(int place) {
        return place / 10 + (place % 10 == 0 ? "" : "." + place % 10) + "%";
    }

    /** Formats tenths of an em: {@code 2.5em}. */
    static String em(int tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "em";
    }
}
