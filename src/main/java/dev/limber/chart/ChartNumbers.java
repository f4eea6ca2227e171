package dev.limber.chart;

import java.math.BigDecimal;

/** ChartNumbers as they are printed: with a true minus sign, and as many decimals as their source gave. */
final class ChartNumbers {
    private ChartNumbers() {}

    static String of(BigDecimal number) {
        return number.toPlainString().replace('-', '\u2212');
    }

    /** Without zeros that say nothing, for the axis. */
    static String brief(BigDecimal number) {
        return number.signum() == 0 ? "0" : of(number.stripTrailingZeros());
    }

    /** Tenths of a percent: {@code 37.5%}. */
    static String percent(int place) {
        return place / 10 + (place % 10 == 0 ? "" : "." + place % 10) + "%";
    }

    /** Tenths of an em: {@code 2.5em}. */
    static String em(int tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "em";
    }
}
